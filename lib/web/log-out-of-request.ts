import "server-only";
import { logOut } from "@/lib/commands/account/log-out";
import { paths } from "@/lib/paths";
import { seeOther } from "./define-route";
import { keepNotice } from "./notice";
import { currentSession } from "./require-actor";
import { forgetSession } from "./session-token";

/**
 * Ends the session and leads to the log-in page, as a whole new page: what the browser kept of the old ones it is told to
 * throw away. Without a session it does the same, so that a second press is no error.
 */
export async function logOutOfRequest(): Promise<Response> {
  const who = await currentSession();
  if (who !== null) await logOut(who.actor);
  await forgetSession();
  await keepNotice(paths.logIn(), "You have logged out.");
  return seeOther(paths.logIn(), { "clear-site-data": '"cache"' });
}

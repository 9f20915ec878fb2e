import { env } from "../env";
import type { MailSettings } from "./deliver-mail";

/** How mail leaves: by the server that the environment names, or not at all. */
export function mailSettings(): MailSettings {
  const { smtpUrl, mailFrom } = env();
  return smtpUrl === undefined ? { transport: "outbox_page" } : { transport: "smtp", url: smtpUrl, from: mailFrom };
}

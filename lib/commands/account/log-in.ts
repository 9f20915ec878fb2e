import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { currentTime } from "@/lib/db/clock";
import { inTransaction } from "@/lib/db/in-transaction";
import { forgetTries, isTriedTooOften } from "@/lib/db/log-in-attempts";
import { type LoggedIn, startFirstSession } from "@/lib/db/start-session";
import { visitorActor } from "@/lib/db/visitor-actor";
import { throttledMessage } from "@/lib/domain/access/log-in-throttle";
import { invalid, ok, type Result } from "@/lib/domain/shared/result";
import { passwordFits } from "@/lib/platform/password";

/**
 * Checks a password and starts a session. One sentence for a wrong password, an unknown address and a closed account, in the
 * same time. Each try is counted before the password is looked at, over all servers.
 */
export async function logIn(
  visitor: { address: string; requestId: string },
  input: { email: string; password: string },
): Promise<Result<LoggedIn>> {
  if (await isTriedTooOften(input.email, visitor.address)) return invalid(throttledMessage);
  const person = await database().person.findUnique({
    where: { email: input.email },
    omit: { passwordHash: false },
  });
  const fits = await passwordFits(person?.passwordHash ?? null, input.password);
  if (person === null || !fits || person.disabledAt !== null || person.isPersona) {
    return invalid("Check your email address and password", { email: "Check your email address and password" });
  }
  const actor = visitorActor(person, await currentTime(), visitor.requestId);
  return inTransaction(actor, async (tx) => {
    const session = await startFirstSession(tx, person.id);
    await forgetTries(tx, input.email);
    await appendAudit(tx, actor, "account.logged_in", { kind: "person", id: person.id }, {});
    return ok(session);
  });
}

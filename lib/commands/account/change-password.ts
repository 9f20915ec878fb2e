import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { forgetTries, isTriedTooOften } from "@/lib/db/log-in-attempts";
import { endSessions, startSession } from "@/lib/db/start-session";
import { throttledMessage } from "@/lib/domain/access/log-in-throttle";
import { checkNewPassword } from "@/lib/domain/access/password-rule";
import { forbidden, invalid, ok, type Result } from "@/lib/domain/shared/result";
import { hashPassword, passwordFits } from "@/lib/platform/password";

/** Sets a new password for someone who knows the old one, ends every session and starts a new one in its place. */
export async function changePassword(
  actor: Actor,
  input: { password: string; newPassword: string },
): Promise<Result<{ sessionId: string }>> {
  const id = personOf(actor);
  const person = await database().person.findUniqueOrThrow({ where: { id }, omit: { passwordHash: false } });
  if (person.isPersona) return forbidden("Personas of the demonstration have no password.");
  if (await isTriedTooOften(person.email, null)) return invalid(throttledMessage);
  if (!(await passwordFits(person.passwordHash, input.password))) {
    return invalid("Check your password", { password: "This is not your password" });
  }
  const allowed = checkNewPassword(input.newPassword, person.email);
  if (!allowed.ok) return allowed;
  const passwordHash = await hashPassword(input.newPassword);
  return inTransaction(actor, async (tx) => {
    await tx.person.update({ where: { id }, data: { passwordHash } });
    await forgetTries(tx, person.email);
    await endSessions(tx, { personId: id });
    const sessionId = await startSession(tx, id, actor.organisationId);
    await appendAudit(tx, actor, "account.password_changed", { kind: "person", id }, {});
    return ok({ sessionId });
  });
}

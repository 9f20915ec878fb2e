import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { currentTime, wallNow } from "@/lib/db/clock";
import { inTransaction } from "@/lib/db/in-transaction";
import { endSessions } from "@/lib/db/start-session";
import { visitorActor } from "@/lib/db/visitor-actor";
import { checkNewPassword } from "@/lib/domain/access/password-rule";
import { invalid, ok, type Result } from "@/lib/domain/shared/result";
import { linkTokenHash } from "@/lib/platform/link-token";
import { hashPassword } from "@/lib/platform/password";

const spent = () => invalid("This link has been used or is too old. Ask for a new one.");

/** Sets a new password by the link of a mail, once, and ends every session of the account. */
export async function resetPassword(
  visitor: { requestId: string },
  input: { token: string; newPassword: string },
): Promise<Result> {
  const wall = wallNow();
  const reset = await database().passwordReset.findFirst({
    where: {
      tokenHash: linkTokenHash(input.token),
      usedAt: null,
      expiresAt: { gt: wall },
      person: { disabledAt: null },
    },
    include: { person: true },
  });
  if (reset === null) return spent();
  const allowed = checkNewPassword(input.newPassword, reset.person.email);
  if (!allowed.ok) return allowed;
  const passwordHash = await hashPassword(input.newPassword);
  const actor = visitorActor(reset.person, await currentTime(), visitor.requestId);
  return inTransaction(actor, async (tx) => {
    const used = await tx.passwordReset.updateMany({ where: { id: reset.id, usedAt: null }, data: { usedAt: wall } });
    if (used.count === 0) return spent();
    await tx.person.update({ where: { id: reset.personId }, data: { passwordHash } });
    await endSessions(tx, { personId: reset.personId });
    await appendAudit(tx, actor, "account.password_changed", { kind: "person", id: reset.personId }, {});
    return ok();
  });
}

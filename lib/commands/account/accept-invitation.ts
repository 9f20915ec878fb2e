import { randomUUID } from "node:crypto";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database, type Transaction } from "@/lib/db/client";
import { currentTime, wallNow } from "@/lib/db/clock";
import { inTransaction } from "@/lib/db/in-transaction";
import { type LoggedIn, startFirstSession } from "@/lib/db/start-session";
import { usableInvitation } from "@/lib/db/usable-invitation";
import { visitorActor } from "@/lib/db/visitor-actor";
import { checkNewPassword } from "@/lib/domain/access/password-rule";
import { ROLE_WORDS } from "@/lib/domain/access/role";
import { invalid, ok, type Result } from "@/lib/domain/shared/result";
import { hashPassword } from "@/lib/platform/password";

const spent = () => invalid("This invitation has been used, taken back or is too old. Ask for a new one.");

/**
 * Takes up an invitation, once, however many try at the same moment. Someone new gives a name and a password and is logged
 * in. Someone who has an account gets the role, and logs in as before: the link proves who reads the mail, not the password.
 */
export async function acceptInvitation(
  visitor: { requestId: string },
  input: { token: string; name: string; newPassword: string },
): Promise<Result<LoggedIn | null>> {
  const invitation = await database().invitation.findFirst({
    where: usableInvitation(input.token),
    select: { id: true, email: true, role: true, organisationId: true, organisation: { select: { name: true } } },
  });
  if (invitation === null) return spent();
  const { email, organisationId, role } = invitation;
  const known = await database().person.findUnique({ where: { email } });
  if (known !== null && known.disabledAt !== null) return spent();
  const found = known === null ? await newPerson(email, input) : ok({ id: known.id, name: known.name, account: null });
  if (!found.ok) return found;
  const { account, ...person } = found.value;
  const now = await currentTime();
  const actor = visitorActor(person, now, visitor.requestId);
  return inTransaction(actor, async (tx) => {
    const taken = await tx.invitation.updateMany({
      where: { id: invitation.id, ...usableInvitation(input.token) },
      data: { acceptedAt: wallNow() },
    });
    if (taken.count === 0) return spent();
    if (account !== null) await tx.person.create({ data: { ...person, ...account, email, createdAt: now } });
    await tx.invitation.update({ where: { id: invitation.id }, data: { acceptedById: person.id } });
    await holdRole(tx, { personId: person.id, organisationId, role }, now);
    const session = account === null ? null : await startFirstSession(tx, person.id);
    const details = { role: ROLE_WORDS[role], organisation: invitation.organisation.name };
    await appendAudit(tx, actor, "invitation.accepted", { kind: "person", id: person.id }, details);
    return ok(session);
  });
}

async function newPerson(email: string, { name, newPassword }: { name: string; newPassword: string }) {
  const allowed = checkNewPassword(newPassword, email);
  if (name === "") {
    const asked = "Enter your full name";
    const also = !allowed.ok && allowed.error === "invalid" ? allowed.fields : {};
    return invalid(asked, { name: asked, ...also });
  }
  if (!allowed.ok) return allowed;
  return ok({ id: randomUUID(), name, account: { passwordHash: await hashPassword(newPassword) } });
}

type Held = { personId: string; organisationId: string; role: keyof typeof ROLE_WORDS };

/** A role that is held already, by an earlier invitation, stays as it is. */
async function holdRole(tx: Transaction, held: Held, startedAt: Date): Promise<void> {
  if ((await tx.membership.count({ where: { ...held, endedAt: null } })) > 0) return;
  await tx.membership.create({ data: { ...held, startedAt } });
}

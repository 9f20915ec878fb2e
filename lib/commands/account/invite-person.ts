import { randomUUID } from "node:crypto";
import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database, type Transaction } from "@/lib/db/client";
import { wallNow } from "@/lib/db/clock";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockOrganisation } from "@/lib/db/locks";
import { enqueue } from "@/lib/db/outbox";
import { staffedOrganisationScope } from "@/lib/db/scopes/people-scope";
import { rolesIn } from "@/lib/domain/access/invitable-roles";
import { invitationLink } from "@/lib/domain/access/links";
import { whyNot } from "@/lib/domain/access/may-do";
import { ROLE_WORDS, type Role } from "@/lib/domain/access/role";
import { conflict, forbidden, invalid, notFound, ok, type Result } from "@/lib/domain/shared/result";
import { env } from "@/lib/platform/env";
import { linkToken, linkTokenHash } from "@/lib/platform/link-token";

/**
 * Offers someone a role in an organisation, by a link that is mailed, works once and ends after some days. Without an
 * `organisationId` it is the one acted for. docs/domain.md, Who may do what.
 */
export async function invitePerson(
  actor: Actor,
  input: { email: string; role: Role; organisationId?: string | undefined },
): Promise<Result<{ invitationId: string }>> {
  const organisationId = input.organisationId ?? actor.organisationId;
  if (organisationId === null) return notFound();
  const organisation = await database().organisation.findFirst({
    where: { AND: [{ id: organisationId }, staffedOrganisationScope(actor)] },
    select: { id: true, name: true, kind: true },
  });
  if (organisation === null) return notFound();
  const refusal = whyNot(actor, "invite_person", { ownOrganisation: organisation.id === actor.organisationId });
  if (refusal !== null) return forbidden(refusal);
  if (!rolesIn(organisation.kind).includes(input.role)) {
    const text = `Choose a role that people have at ${organisation.name}`;
    return invalid(text, { role: text });
  }
  return inTransaction(actor, async (tx) => {
    await lockOrganisation(tx, organisation.id);
    const inTheWay = await findObstacle(tx, organisation.id, input);
    if (inTheWay !== null) return inTheWay;
    const invitationId = randomUUID();
    const wall = wallNow();
    await tx.invitation.create({
      data: {
        id: invitationId,
        tokenHash: linkTokenHash(linkToken("invitation", invitationId, env().authSecret)),
        email: input.email,
        organisationId: organisation.id,
        role: input.role,
        invitedById: personOf(actor),
        createdAt: wall,
        expiresAt: new Date(wall.getTime() + invitationLink.days * 86_400_000),
      },
    });
    await enqueue(tx, actor, "mail.invitation", invitationId, { invitationId });
    const details = { role: ROLE_WORDS[input.role], organisation: organisation.name };
    await appendAudit(tx, actor, "invitation.sent", { kind: "invitation", id: invitationId }, details);
    return ok({ invitationId });
  });
}

/** The same offer twice, a role that is held already, or too many offers open at once. */
async function findObstacle(tx: Transaction, organisationId: string, { email, role }: { email: string; role: Role }) {
  const held = await tx.membership.count({ where: { organisationId, role, endedAt: null, person: { email } } });
  if (held > 0) return invalid("Nothing to do", { email: "This person has this role already" });
  const open = { organisationId, acceptedAt: null, revokedAt: null, expiresAt: { gt: wallNow() } };
  if ((await tx.invitation.count({ where: { ...open, email, role } })) > 0) {
    return invalid("Nothing to do", { email: "This person has been invited already. Take that invitation back first" });
  }
  if ((await tx.invitation.count({ where: open })) >= invitationLink.mostOpen) {
    return conflict(`${invitationLink.mostOpen} invitations are open. Wait for answers, or take some back.`);
  }
  return null;
}

import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockOrganisation } from "@/lib/db/locks";
import { membershipScope } from "@/lib/db/scopes/people-scope";
import { endSessions } from "@/lib/db/start-session";
import { isLead } from "@/lib/domain/access/invitable-roles";
import { whyNot } from "@/lib/domain/access/may-do";
import { ROLE_WORDS } from "@/lib/domain/access/role";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Ends a role that someone holds, and every session that acts for the organisation: what it opened closes with the next
 * request. The last lead whose account is open stays, since nobody could invite another.
 */
export async function endMembership(actor: Actor, input: { membershipId: string }): Promise<Result> {
  const membership = await database().membership.findFirst({
    where: { AND: [{ id: input.membershipId }, membershipScope(actor)] },
    include: { person: { select: { name: true, disabledAt: true } }, organisation: { select: { name: true } } },
  });
  if (membership === null) return notFound();
  const { organisationId, personId, role, person, organisation } = membership;
  const refusal = whyNot(actor, "end_membership", { ownOrganisation: organisationId === actor.organisationId });
  if (refusal !== null) return forbidden(refusal);
  return inTransaction(actor, async (tx) => {
    // Two leads who end each other at once would each still count the other.
    await lockOrganisation(tx, organisationId);
    const others = await tx.membership.count({
      where: { organisationId, role, endedAt: null, personId: { not: personId }, person: { disabledAt: null } },
    });
    if (isLead(role) && person.disabledAt === null && others === 0) {
      return conflict(`${person.name} is the last ${ROLE_WORDS[role]} here. Invite another first.`);
    }
    const { count } = await tx.membership.updateMany({
      where: { id: membership.id, endedAt: null },
      data: { endedAt: actor.now },
    });
    if (count === 0) return conflict("This role was ended a moment ago.");
    await endSessions(tx, { personId, organisationId });
    const details = { person: person.name, role: ROLE_WORDS[role], organisation: organisation.name };
    await appendAudit(tx, actor, "membership.ended", { kind: "person", id: personId }, details);
    return ok();
  });
}

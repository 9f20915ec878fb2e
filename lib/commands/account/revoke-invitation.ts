import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { wallNow } from "@/lib/db/clock";
import { inTransaction } from "@/lib/db/in-transaction";
import { invitationScope } from "@/lib/db/scopes/people-scope";
import { whyNot } from "@/lib/domain/access/may-do";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/** Takes back an invitation that nobody has accepted: its link stops working at once. */
export async function revokeInvitation(actor: Actor, input: { invitationId: string }): Promise<Result> {
  const invitation = await database().invitation.findFirst({
    where: { AND: [{ id: input.invitationId }, invitationScope(actor)] },
    select: { id: true, organisationId: true, organisation: { select: { name: true } } },
  });
  if (invitation === null) return notFound();
  const ownOrganisation = invitation.organisationId === actor.organisationId;
  const refusal = whyNot(actor, "revoke_invitation", { ownOrganisation });
  if (refusal !== null) return forbidden(refusal);
  return inTransaction(actor, async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { id: invitation.id, acceptedAt: null, revokedAt: null },
      data: { revokedAt: wallNow() },
    });
    if (count === 0) return conflict("This invitation was accepted or taken back a moment ago.");
    const details = { organisation: invitation.organisation.name };
    await appendAudit(tx, actor, "invitation.revoked", { kind: "invitation", id: invitation.id }, details);
    return ok();
  });
}

import type { Actor } from "../actor";
import type { Prisma } from "../generated/client";
import { holds, nothing } from "./roles";

/** Organisations whose people the actor looks after: the programme office all of them, a lead its own. */
export function staffedOrganisationScope(actor: Actor): Prisma.OrganisationWhereInput {
  if (holds(actor, "programme_office")) return { kind: { not: "other_supplier" } };
  if (holds(actor, "csu_lead", "ccg_lead") && actor.organisationId !== null) return { id: actor.organisationId };
  return nothing;
}

/** Roles held now in those organisations. */
export function membershipScope(actor: Actor): Prisma.MembershipWhereInput {
  return { endedAt: null, organisation: staffedOrganisationScope(actor) };
}

export function invitationScope(actor: Actor): Prisma.InvitationWhereInput {
  return { organisation: staffedOrganisationScope(actor) };
}

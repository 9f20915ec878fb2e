import type { Actor } from "../actor";
import type { Prisma } from "../generated/client";
import { actsForCcg, actsForUnit, holds, nothing } from "./roles";

/** The units whose page the actor may open. What stands on it has scopes of its own. */
export function unitScope(actor: Actor): Prisma.OrganisationWhereInput {
  if (actsForUnit(actor)) return { kind: "csu", id: actor.organisationId };
  if (holds(actor, "programme_office", "auditor", "reviewer", "moderator", "decision_maker")) return { kind: "csu" };
  if (actsForCcg(actor)) return { kind: "csu" };
  if (holds(actor, "sha_observer") && actor.regionId !== null) return { kind: "csu", regionId: actor.regionId };
  return nothing;
}

/** The CCGs whose commissioning support the actor may open. */
export function ccgScope(actor: Actor): Prisma.OrganisationWhereInput {
  if (actsForCcg(actor)) return { kind: "ccg", id: actor.organisationId };
  if (holds(actor, "programme_office")) return { kind: "ccg" };
  return nothing;
}

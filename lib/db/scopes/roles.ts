import type { Actor } from "../actor";
import type { Role } from "../generated/client";

export function holds(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}

export function actsForUnit(actor: Actor): actor is Actor & { organisationId: string } {
  return actor.organisationId !== null && holds(actor, "csu_lead", "csu_contributor");
}

export function actsForCcg(actor: Actor): actor is Actor & { organisationId: string } {
  return actor.organisationId !== null && holds(actor, "ccg_lead", "ccg_member");
}

/** Units whose cases are gone for this person: conflicts, and, for NHS CB's people, units that they belong to. */
export function closedCsuIds(actor: Actor): string[] {
  return actsForUnit(actor) ? [...actor.conflictedCsuIds] : [...actor.conflictedCsuIds, ...actor.ownCsuIds];
}

/** The where that finds no row: what an unknown role gets. */
export const nothing: { id: { in: string[] } } = { id: { in: [] } };

/** The where that finds every row. Not `{}`: inside an OR Prisma takes that for no way at all, and finds nothing. */
export const anything: { NOT: { id: { in: string[] } } } = { NOT: nothing };

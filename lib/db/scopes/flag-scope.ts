import type { Actor } from "../actor";
import type { Prisma } from "../generated/client";
import { openedSeatOf } from "./case-scope";
import { actsForUnit, anything, closedCsuIds, holds, nothing } from "./roles";

/** Units whose flags the actor may know. Where a unit is not one of them it has no number of flags, not even nought. */
export function unitFlagsScope(actor: Actor): Prisma.OrganisationWhereInput {
  if (actsForUnit(actor)) return { kind: "csu", id: actor.organisationId };
  if (holds(actor, "sha_observer") && actor.regionId !== null) return { kind: "csu", regionId: actor.regionId };
  const ways: Prisma.OrganisationWhereInput[] = [];
  if (holds(actor, "programme_office", "auditor", "decision_maker")) ways.push(anything);
  if (holds(actor, "reviewer", "moderator"))
    ways.push({ submissions: { some: { panel: { some: openedSeatOf(actor) } } } });
  return ways.length === 0 ? nothing : { kind: "csu", id: { notIn: closedCsuIds(actor) }, OR: ways };
}

export function flagScope(actor: Actor): Prisma.FlagWhereInput {
  return { csu: unitFlagsScope(actor) };
}

/** The flags that an address can name: `/csus/essex/flags/4` says no programme, and a rehearsal numbers its own from 1 too. */
export const addressedFlags: Prisma.FlagWhereInput = { programme: { isRehearsal: false } };

/** Comments for NHS CB only are not there for the unit and the SHA cluster. */
export function flagEventScope(actor: Actor): Prisma.FlagEventWhereInput {
  const isNhsCb = actor.organisationKind === "nhs_cb";
  return { flag: flagScope(actor), ...(isNhsCb ? {} : { visibility: "both" as const }) };
}

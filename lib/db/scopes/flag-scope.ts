import type { Actor } from "../actor";
import type { Prisma } from "../generated/client";
import { seatOf } from "./case-scope";
import { actsForUnit, anything, closedCsuIds, holds, nothing } from "./roles";

export function flagScope(actor: Actor): Prisma.FlagWhereInput {
  if (actsForUnit(actor)) return { csuId: actor.organisationId };
  if (holds(actor, "sha_observer") && actor.regionId !== null) return { csu: { regionId: actor.regionId } };
  const ways: Prisma.FlagWhereInput[] = [];
  if (holds(actor, "programme_office", "auditor", "decision_maker")) ways.push(anything);
  if (holds(actor, "reviewer", "moderator"))
    ways.push({ csu: { submissions: { some: { panel: { some: seatOf(actor) } } } } });
  return ways.length === 0 ? nothing : { csuId: { notIn: closedCsuIds(actor) }, OR: ways };
}

/** The flags that an address can name: `/csus/essex/flags/4` says no programme, and a rehearsal numbers its own from 1 too. */
export const addressedFlags: Prisma.FlagWhereInput = { programme: { isRehearsal: false } };

/** Comments for NHS CB only are not there for the unit and the SHA cluster. */
export function flagEventScope(actor: Actor): Prisma.FlagEventWhereInput {
  const isNhsCb = actor.organisationKind === "nhs_cb";
  return { flag: flagScope(actor), ...(isNhsCb ? {} : { visibility: "both" as const }) };
}

import type { Actor } from "../actor";
import type { Prisma, SubmissionStatus } from "../generated/client";
import { actsForUnit, anything, closedCsuIds, holds, nothing } from "./roles";

/** From submission on: what reviewers may read. Before it, the case is the unit's own. */
export const reviewableStatuses: SubmissionStatus[] = [
  "submitted",
  "in_review",
  "in_moderation",
  "outcome_drafted",
  "representations",
  "outcome_issued",
  "published",
  "returned_in_part",
];

export const decidableStatuses: SubmissionStatus[] = [
  "in_moderation",
  "outcome_drafted",
  "representations",
  "outcome_issued",
  "published",
];

/** The cases that an address can name: `/csus/essex/checkpoints/3` says no programme. A rehearsal's have no pages yet. */
export const addressedCases: Prisma.SubmissionWhereInput = { checkpoint: { programme: { isRehearsal: false } } };

/** A place on the panel that still counts. */
export function seatOf(actor: Actor, duty?: "reviewer" | "moderator"): Prisma.PanelMemberWhereInput {
  if (actor.personId === null) return nothing;
  return { personId: actor.personId, replacedAt: null, recusedAt: null, ...(duty === undefined ? {} : { duty }) };
}

/** A place from which the unit may be read: a moderator's, or a reviewer's once interests were declared. */
export function openedSeatOf(actor: Actor): Prisma.PanelMemberWhereInput {
  return { ...seatOf(actor), OR: [{ duty: "moderator" }, { declaredAt: { not: null } }] };
}

/**
 * The cases whose answers, evidence and record the actor may read. A reviewer's opens with the declaration of interests; a
 * conflict closes it for every role that the person holds.
 */
export function caseScope(actor: Actor): Prisma.SubmissionWhereInput {
  if (actsForUnit(actor)) return { csuId: actor.organisationId };
  const ways: Prisma.SubmissionWhereInput[] = [];
  if (holds(actor, "programme_office", "auditor")) ways.push(anything);
  if (holds(actor, "reviewer")) {
    ways.push({
      status: { in: reviewableStatuses },
      panel: { some: { ...seatOf(actor, "reviewer"), declaredAt: { not: null } } },
    });
  }
  if (holds(actor, "moderator")) {
    ways.push({ status: { in: reviewableStatuses }, panel: { some: seatOf(actor, "moderator") } });
  }
  if (holds(actor, "decision_maker")) ways.push({ status: { in: decidableStatuses } });
  return ways.length === 0 ? nothing : { csuId: { notIn: closedCsuIds(actor) }, OR: ways };
}

/** Cases that wait for the actor's declaration of interests, or had it: the unit's name, and nothing of the case. */
export function declarableCaseScope(actor: Actor): Prisma.SubmissionWhereInput {
  if (!holds(actor, "reviewer") || actor.personId === null) return nothing;
  return {
    csuId: { notIn: closedCsuIds(actor) },
    status: { in: reviewableStatuses },
    panel: { some: seatOf(actor, "reviewer") },
  };
}

/** The cases whose stage the actor may know. Published ones are for everyone, recused or not. */
export function stageScope(actor: Actor): Prisma.SubmissionWhereInput {
  const ways: Prisma.SubmissionWhereInput[] = [{ status: "published" }, caseScope(actor)];
  if (holds(actor, "sha_observer") && actor.regionId !== null) ways.push({ csu: { regionId: actor.regionId } });
  return { OR: ways };
}

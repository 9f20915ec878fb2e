import type { Actor } from "../actor";
import type { Prisma } from "../generated/client";
import { caseScope, seatOf } from "./case-scope";
import { closedCsuIds, holds, nothing } from "./roles";

/** The actor's own scores: the only ones there are for anyone while the panel is incomplete. */
export function ownScoreScope(actor: Actor): Prisma.ScoreWhereInput {
  if (!holds(actor, "reviewer")) return nothing;
  return { panelMember: seatOf(actor, "reviewer"), submission: caseScope(actor) };
}

/**
 * Blindness, in the query. Others' scores exist for the panel, its moderator, the programme office, the decision maker and
 * the auditor once the panel is complete, and then only those that were submitted and count.
 */
export function scoreScope(actor: Actor): Prisma.ScoreWhereInput {
  if (!holds(actor, "programme_office", "auditor", "reviewer", "moderator", "decision_maker")) return nothing;
  return {
    OR: [
      ownScoreScope(actor),
      {
        panelMember: { submittedAt: { not: null }, setAsideAt: null },
        submission: {
          AND: [{ panelCompletedAt: { not: null }, csuId: { notIn: closedCsuIds(actor) } }, caseScope(actor)],
        },
      },
    ],
  };
}

/** What the panel agreed: NHS CB's from the first record on, the unit's once its draft outcome was shown to it. */
export function moderationScope(actor: Actor): Prisma.SubmissionWhereInput {
  if (holds(actor, "csu_lead", "csu_contributor")) {
    return { AND: [caseScope(actor), { outcomes: { some: { shownAt: { not: null } } } }] };
  }
  return { AND: [caseScope(actor), { panelCompletedAt: { not: null } }] };
}

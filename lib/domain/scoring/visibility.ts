import type { Role } from "@/lib/domain/access/role";

/**
 * Who may see what of a review. Our design: independent until the panel is complete. Each answer depends only on these
 * facts, never on a score, so that two worlds that differ in a hidden score give the same answer.
 */
export type ReviewViewer = {
  readonly personId: string;
  readonly roles: readonly Role[];
  /** Conflicted in this case, by declaration or because it is the case of an organisation he or she belongs to. */
  readonly recused: boolean;
  /** Holds a place on this panel that has not been replaced. */
  readonly onPanel: boolean;
  /** Runs the moderation of this case. */
  readonly moderatesCase: boolean;
};

export type ReviewFacts = {
  readonly authorId: string;
  readonly panelComplete: boolean;
  /** The author's scores are set aside, by a late recusal or because the panel went ahead. */
  readonly setAside: boolean;
};

const READ_THE_RECORD: readonly Role[] = ["programme_office", "decision_maker", "auditor"];
const FOLLOW_SUBMISSIONS: readonly Role[] = ["programme_office", "auditor"];

function hasAny(viewer: ReviewViewer, roles: readonly Role[]): boolean {
  return viewer.roles.some((role) => roles.includes(role));
}

/** A score or the reason for it. Set-aside scores stay on the record but leave the panel's table. */
export function mayReadScore(viewer: ReviewViewer, review: ReviewFacts): boolean {
  if (viewer.recused) return false;
  if (viewer.personId === review.authorId) return true;
  if (!review.panelComplete) return false;
  if (viewer.onPanel) return !review.setAside;
  return viewer.moderatesCase || hasAny(viewer, READ_THE_RECORD);
}

/** Totals, spreads, means and orderings made from scores: never before the panel is complete, not even to an author. */
export function mayReadPanelTotals(viewer: ReviewViewer, panelComplete: boolean): boolean {
  if (viewer.recused || !panelComplete) return false;
  return viewer.onPanel || viewer.moderatesCase || hasAny(viewer, READ_THE_RECORD);
}

/** "Notes (only you)": the author's, before and after. */
export function mayReadNote(viewer: ReviewViewer, review: ReviewFacts): boolean {
  return !viewer.recused && viewer.personId === review.authorId;
}

/** "9 of 16 scored": one's own only. After completion everyone's progress is the same, so there is nothing to ask. */
export function mayReadProgress(viewer: ReviewViewer, review: ReviewFacts): boolean {
  return mayReadNote(viewer, review);
}

/**
 * Whether another has submitted. A place on the panel binds whatever other role the person holds, so a member of the
 * programme office who scores the case does not see it either.
 */
export function mayReadWhetherSubmitted(viewer: ReviewViewer, review: ReviewFacts): boolean {
  if (viewer.recused) return false;
  if (viewer.personId === review.authorId) return true;
  if (viewer.onPanel) return review.panelComplete;
  if (viewer.moderatesCase || hasAny(viewer, FOLLOW_SUBMISSIONS)) return true;
  return review.panelComplete && hasAny(viewer, READ_THE_RECORD);
}

import { checkScore, type DraftScore, type OwnSeat } from "@/lib/domain/scoring/review";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";

/** How far a reviewer's own score of one criterion has come. */
export type ScoreState = "not_scored" | "reason_missing" | "score_missing" | "scored";

export function scoreState(draft: DraftScore | null): ScoreState {
  if (draft === null || (draft.judgement === null && draft.reason === "")) return "not_scored";
  if (draft.judgement === null) return "score_missing";
  return checkScore(draft).ok ? "scored" : "reason_missing";
}

/** Why a review is closed to changes, as its own reviewer reads it. `whyNot` is the access table's sentence, or null. */
export function closedBecause(seat: OwnSeat, submittedAt: Date | null, whyNot: string | null): string | null {
  if (submittedAt !== null)
    return `You submitted this review on ${instantInWords(submittedAt)}. Its scores are frozen.`;
  if (seat.excused) return "The panel has gone ahead without this review, so it can no longer be changed.";
  return whyNot;
}

/** Own scores below the pass line: a reviewer looks at them again before submitting. */
export const REVIEW_FILTERS = ["all", "not_scored", "low"] as const;

export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

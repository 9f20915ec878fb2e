import type { Judgement } from "@/lib/domain/scoring/judgement";
import { checkReason } from "@/lib/domain/shared/reason";
import { conflict, invalid, ok, type Result } from "@/lib/domain/shared/result";

/** What a reviewer has put down for one criterion. A draft may lack either half. */
export type DraftScore = {
  readonly criterionId: string;
  readonly judgement: Judgement | null;
  readonly reason: string;
};

export type CriterionToScore = { readonly id: string; readonly code: string };

/** One reviewer's own progress: nobody else's enters into it, so it gives nothing away. */
export type ReviewProgress = {
  readonly scored: number;
  readonly of: number;
  /** Codes still to do, in the order of the criteria. */
  readonly missing: readonly string[];
};

/** A score that could stand: a judgement and a reason for it. "Cannot judge" needs its reason too. */
export function checkScore(draft: DraftScore): Result<{ judgement: Judgement; reason: string }> {
  if (draft.judgement === null) {
    const message = "Select a score, or cannot judge";
    return invalid(message, { judgement: message });
  }
  const reason = checkReason(draft.reason, "reason", "Say why you chose this score");
  return reason.ok ? ok({ judgement: draft.judgement, reason: reason.value }) : reason;
}

export function reviewProgress(criteria: readonly CriterionToScore[], drafts: readonly DraftScore[]): ReviewProgress {
  const done = new Set(drafts.filter((draft) => checkScore(draft).ok).map((draft) => draft.criterionId));
  const missing = criteria.filter((criterion) => !done.has(criterion.id)).map((criterion) => criterion.code);
  return { scored: criteria.length - missing.length, of: criteria.length, missing };
}

export type OwnSeat = {
  readonly declared: boolean;
  readonly recused: boolean;
  readonly replaced: boolean;
  readonly submitted: boolean;
  /** The moderator has gone ahead without this reviewer. */
  readonly excused: boolean;
};

/** Whether this reviewer may still change scores. Returns `conflict` with the sentence to show. */
export function checkMayScore(seat: OwnSeat): Result {
  if (seat.recused || seat.replaced) return conflict("You are no longer on this panel.");
  if (!seat.declared) return conflict("Declare your interests before you open the case.");
  if (seat.submitted) return conflict("You have submitted this review, so its scores are frozen.");
  if (seat.excused) return conflict("The panel has gone ahead without this review, so it can no longer be changed.");
  return ok();
}

/** A review goes in whole: every criterion judged, with a reason. Returns `conflict` or `invalid`, naming what is missing. */
export function checkSubmitReview(
  seat: OwnSeat,
  criteria: readonly CriterionToScore[],
  drafts: readonly DraftScore[],
): Result {
  const open = checkMayScore(seat);
  if (!open.ok) return open;
  if (criteria.length === 0) return conflict("This checkpoint has no criteria to score.");
  const { missing } = reviewProgress(criteria, drafts);
  if (missing.length === 0) return ok();
  return invalid(`Score every criterion before you submit. Still to do: ${missing.join(", ")}.`);
}

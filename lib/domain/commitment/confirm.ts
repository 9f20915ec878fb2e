import { type AllowanceBar, csuSpendQuery } from "@/lib/domain/commitment/allowance";
import { type CommitmentStage, checkStageMove, needsReasonToMove, STAGE_WORDS } from "@/lib/domain/commitment/stage";
import { conflict, invalid, ok, type Result } from "@/lib/domain/shared/result";

/** A draft may have been imported, so what it does to the entry in force is checked again. `conflict` when it cannot follow. */
export function checkDraftFollows(from: CommitmentStage | null, to: CommitmentStage, reason: string): Result {
  if (from !== null && needsReasonToMove(from, to) && reason === "") {
    return conflict(
      `This draft goes from "${STAGE_WORDS[from]}" to "${STAGE_WORDS[to]}" without a reason. Discard it, then step back and say why.`,
    );
  }
  const move = checkStageMove(from, to, reason);
  return move.ok ? ok() : move;
}

/**
 * An unusual sum on CSUs is queried where it is confirmed: under £5 or over £15 a head is saved only with a tick that it is
 * right. `invalid`, under `isRight`.
 */
export function checkUnusualSpend(after: AllowanceBar, isRight: boolean): Result {
  const query = csuSpendQuery(after);
  return query === null || isRight ? ok() : invalid(query.message, { isRight: query.message });
}

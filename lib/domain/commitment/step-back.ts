import {
  type CommitmentStage,
  checkStageMove,
  needsReasonToMove,
  nextStages,
  STAGE_WORDS,
} from "@/lib/domain/commitment/stage";
import { checkReason } from "@/lib/domain/shared/reason";
import { invalid, type Result } from "@/lib/domain/shared/result";

/** The stages that a CCG can step back to, and the end of an agreement that it is leaving. Each is given a reason. */
export function stagesBack(from: CommitmentStage): CommitmentStage[] {
  return nextStages(from).filter((to) => to === "left" || needsReasonToMove(from, to));
}

/** The stages of a change that needs no reason: the same, or further on. */
export function stagesOnward(from: CommitmentStage | null): CommitmentStage[] {
  return nextStages(from).filter((to) => to !== "left" && !needsReasonToMove(from, to));
}

/** Returns the reason to keep. `invalid`, under `stage` or `reason`. */
export function checkStepBack(from: CommitmentStage, to: CommitmentStage, reason: string): Result<string> {
  const ask = "Select the stage you step back to";
  if (!stagesBack(from).includes(to)) return invalid(ask, { stage: ask });
  const move = checkStageMove(from, to, reason);
  return move.ok ? checkReason(reason, "reason", "Say why you step back") : move;
}

/** `invalid`, under `stage`, for a step back, which is given a reason on a page of its own. */
export function checkStageOnward(from: CommitmentStage | null, to: CommitmentStage): Result<string> {
  if (stagesOnward(from).includes(to)) return checkStageMove(from, to, "");
  if (from === null || !stagesBack(from).includes(to)) return checkStageMove(from, to, "");
  const message = `To go from "${STAGE_WORDS[from]}" to "${STAGE_WORDS[to]}", step back and say why`;
  return invalid(message, { stage: message });
}

import { checkReason } from "@/lib/domain/shared/reason";
import { conflict, ok, type Result } from "@/lib/domain/shared/result";

export const COMMITMENT_STAGES = [
  "exploring",
  "intends",
  "letter_of_intent",
  "agreed",
  "signed",
  "leaving",
  "left",
  "withdrawn",
] as const;

export type CommitmentStage = (typeof COMMITMENT_STAGES)[number];

export const STAGE_WORDS: Readonly<Record<CommitmentStage, string>> = {
  exploring: "Exploring",
  intends: "Intends",
  letter_of_intent: "Letter of intent",
  agreed: "Agreed",
  signed: "Signed",
  leaving: "Leaving",
  left: "Left",
  withdrawn: "Withdrawn",
};

/** What a change of stage asks of the CCG: nothing more, or a reason, as for every step back. */
type StagesAfter = Readonly<Partial<Record<CommitmentStage, "free" | "with_reason">>>;

const START: StagesAfter = {
  exploring: "free",
  intends: "free",
  letter_of_intent: "free",
  agreed: "free",
  signed: "free",
};

/**
 * From, then to. Forward is free, and may skip a stage; back is possible at any time, with a reason; a signed agreement is
 * left, not withdrawn; what has ended can be begun again. The same stage is a change of price or dates.
 */
export const STAGE_MOVES: Readonly<Record<CommitmentStage, StagesAfter>> = {
  exploring: { ...START, withdrawn: "with_reason" },
  intends: { ...START, exploring: "with_reason", withdrawn: "with_reason" },
  letter_of_intent: { ...START, exploring: "with_reason", intends: "with_reason", withdrawn: "with_reason" },
  agreed: {
    exploring: "with_reason",
    intends: "with_reason",
    letter_of_intent: "with_reason",
    agreed: "free",
    signed: "free",
    withdrawn: "with_reason",
  },
  signed: {
    exploring: "with_reason",
    intends: "with_reason",
    letter_of_intent: "with_reason",
    agreed: "with_reason",
    signed: "free",
    leaving: "with_reason",
  },
  leaving: { signed: "with_reason", leaving: "free", left: "free" },
  left: START,
  withdrawn: START,
};

/** The stages that may follow, in the order of the ladder; `from` is null for the first entry. */
export function nextStages(from: CommitmentStage | null): CommitmentStage[] {
  return COMMITMENT_STAGES.filter((to) => (from === null ? START : STAGE_MOVES[from])[to] !== undefined);
}

/** Whether the CCG must say why. False also where the move is not allowed at all. */
export function needsReasonToMove(from: CommitmentStage | null, to: CommitmentStage): boolean {
  return from !== null && STAGE_MOVES[from][to] === "with_reason";
}

/** Returns the reason to keep, empty when none was needed. `conflict` when the stage cannot follow. */
export function checkStageMove(from: CommitmentStage | null, to: CommitmentStage, reason: string): Result<string> {
  if (!nextStages(from).includes(to)) return conflict(refusal(from, to));
  if (!needsReasonToMove(from, to)) return ok(reason.trim());
  return checkReason(reason, "reason", "Say why you step back");
}

function refusal(from: CommitmentStage | null, to: CommitmentStage): string {
  if (from === null) return `Nothing is recorded yet, so it cannot be "${STAGE_WORDS[to]}".`;
  if (from === "signed" && to === "withdrawn") return 'A signed agreement is not withdrawn. Choose "Leaving" instead.';
  return `It is "${STAGE_WORDS[from]}" now, so it cannot become "${STAGE_WORDS[to]}".`;
}

/**
 * Stages at which the CCG means to pay: from "intends" upward until it has left. The one rule behind confirmed income and
 * planned spend.
 */
export function isFirmStage(stage: CommitmentStage): boolean {
  return stage !== "exploring" && stage !== "left" && stage !== "withdrawn";
}

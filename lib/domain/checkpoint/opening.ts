import { counted } from "@/lib/domain/shared/counted";
import { conflict, invalid, ok, type Result } from "@/lib/domain/shared/result";
import { isDecided, type SubmissionStatus, statusInWords } from "./submission-status";

/** How far a unit got at the checkpoint before; `null` when it has no submission there. */
export type EarlierCheckpoint = {
  readonly name: string;
  readonly status: SubmissionStatus;
  /** The outcome in force. One without a scenario is history that was published only as "proceeded". */
  readonly outcome: { readonly proceeds: boolean } | null;
};

export type CheckpointStatus = "planned" | "open" | "closed";

/**
 * Whether a unit may open its submission: the checkpoint is open, and the one before ended in an outcome that proceeds.
 * `before` is `"first"` when the programme has no earlier checkpoint. `conflict` says which condition is not met. docs/domain.md, Process.
 */
export function checkUnitMayOpen(checkpoint: CheckpointStatus, before: EarlierCheckpoint | "first" | null): Result {
  if (checkpoint === "planned") return conflict("NHS CB has not opened this checkpoint yet.");
  if (checkpoint === "closed") return conflict("This checkpoint is closed.");
  if (before === "first") return ok();
  if (before === null) return conflict("The unit took no part in the checkpoint before this one.");
  if (before.outcome === null || !isDecided(before.status)) {
    return conflict(`${before.name} has no outcome yet. Its stage is "${statusInWords(before.status)}".`);
  }
  if (!before.outcome.proceeds)
    return conflict(`The unit was stopped at ${before.name}, so it cannot open the next one.`);
  return ok();
}

/** A criterion as the programme office sets it up, before the checkpoint opens. */
export type PlannedCriterion = {
  readonly code: string;
  readonly test: string;
  readonly question: string;
  readonly isCritical: boolean;
  /** A whole number of 1 or more; ratings are weighted means. */
  readonly weight: number;
};

/** The checkpoint before one in its programme's order. */
export type CheckpointBefore = { readonly name: string; readonly status: CheckpointStatus } | "first";

/** Checkpoints have an order: what no unit has come through cannot open the next. Null where nothing stands in the way. */
export function whyOutOfOrder(before: CheckpointBefore): string | null {
  if (before === "first" || before.status !== "planned") return null;
  return `Open ${before.name} first: units come to this one through it.`;
}

/**
 * Whether a checkpoint is ready to open. Opening freezes its criteria: what units answer and reviewers score never changes under them.
 * `invalid` names everything to mend, not only the first. Returns nothing else.
 */
export function checkCheckpointMayOpen(
  status: CheckpointStatus,
  tests: readonly string[],
  criteria: readonly PlannedCriterion[],
  before: CheckpointBefore,
): Result {
  if (status !== "planned") return conflict("This checkpoint has been opened already, and its criteria are frozen");
  const outOfOrder = whyOutOfOrder(before);
  if (outOfOrder !== null) return conflict(outOfOrder);
  const seen = new Set<string>();
  const problems = tests
    .filter((test) => !criteria.some((criterion) => criterion.test === test))
    .map((test) => `The test "${test}" has no criteria`);
  if (tests.length === 0) problems.push("There are no tests");
  for (const { code, test, question, weight } of criteria) {
    if (seen.has(code)) problems.push(`${code} is there twice`);
    seen.add(code);
    if (question.trim() === "") problems.push(`${code} asks no question`);
    if (!Number.isInteger(weight) || weight < 1) problems.push(`${code} needs a weight of 1 or more`);
    if (!tests.includes(test)) problems.push(`${code} belongs to a test that is not there`);
  }
  if (problems.length === 0) return ok();
  return invalid(`Mend ${counted(problems.length, "thing")} before opening: ${problems.join(". ")}`);
}

import { isPoints, type Judgement, POINTS } from "@/lib/domain/scoring/judgement";

/** How three reviewers' own scores lie about what the panel agrees; by the criterion's place in the order. */
const patterns = [
  ["same", "same", "same"],
  ["same", "above", "same"],
  ["below", "same", "same"],
  ["above", "below", "same"],
  ["same", "same", "unjudged"],
] as const;

/** A reviewer's own score of a criterion that the panel agrees at `agreed`: all the same, one apart, or two apart. */
export function ownJudgement(agreed: Judgement, order: number, reviewer: number): Judgement {
  if (!isPoints(agreed)) return reviewer === 0 ? 2 : "cannot_judge";
  const lies = patterns[order % patterns.length]?.[reviewer] ?? "same";
  if (lies === "unjudged") return "cannot_judge";
  const step = lies === "above" ? 1 : lies === "below" ? -1 : 0;
  return POINTS[agreed + step] ?? agreed;
}

/** A judgement as columns hold it. */
export function columnsOf(judgement: Judgement): { value: number | null; cannotJudge: boolean } {
  return isPoints(judgement) ? { value: judgement, cannotJudge: false } : { value: null, cannotJudge: true };
}

/** What a sound case gets: good progress in every test. */
export function soundJudgement(code: string): Judgement {
  return code.endsWith("1") ? 4 : 3;
}

/** How far a unit is with one criterion. */
export type CriterionProgress = "not_started" | "in_progress" | "ready";

const WORDS: Readonly<Record<CriterionProgress, string>> = {
  not_started: "Not yet started",
  in_progress: "In progress",
  ready: "Ready",
};

/** Ready needs all three: an answer, a place that shows it, and somebody who says so. Our design. */
export function progressOf(answer: { text: string; isReady: boolean } | null, pointers: number): CriterionProgress {
  const isAnswered = answer !== null && answer.text.trim() !== "";
  if (isAnswered && answer.isReady && pointers > 0) return "ready";
  return isAnswered || pointers > 0 ? "in_progress" : "not_started";
}

export function progressInWords(progress: CriterionProgress): string {
  return WORDS[progress];
}

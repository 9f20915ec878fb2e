import { isPoints, type Judgement, PASS_LINE } from "@/lib/domain/scoring/judgement";
import { bySeverity, type Severity } from "./severity";

/** A criterion with the score that the panel agreed, and why. */
export type AgreedCriterion = {
  readonly criterionId: string;
  readonly testId: string;
  readonly code: string;
  readonly title: string;
  readonly isCritical: boolean;
  readonly agreed: Judgement;
  readonly decisiveReasons: string;
};

export type ProposedIssue = {
  readonly criterionId: string;
  readonly testId: string;
  readonly title: string;
  readonly severity: Severity;
  /** What the panel found, to start the root cause from. */
  readonly rootCause: string;
};

/**
 * One issue for each criterion agreed at 2 or below, the most severe first; the panel keeps, changes or drops each.
 * "Cannot judge" proposes none: nothing was found wanting. Our design (docs/domain.md, Rapid management).
 */
export function proposeIssues(agreed: readonly AgreedCriterion[]): ProposedIssue[] {
  const issues = agreed.flatMap((criterion): ProposedIssue[] => {
    const { criterionId, testId, code, title, isCritical, agreed: score, decisiveReasons: rootCause } = criterion;
    if (!isPoints(score) || score > PASS_LINE) return [];
    const severity = severityOf(score < PASS_LINE, isCritical);
    return [{ criterionId, testId, title: `${code} ${title}`, severity, rootCause }];
  });
  return issues.sort(bySeverity);
}

function severityOf(isBelowPassLine: boolean, isCritical: boolean): Severity {
  if (isBelowPassLine) return isCritical ? "critical" : "high";
  return isCritical ? "high" : "medium";
}

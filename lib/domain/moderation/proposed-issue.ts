import type { Scenario } from "@/lib/domain/moderation/scenario";
import { isPoints, type Judgement, PASS_LINE } from "@/lib/domain/scoring/judgement";

export type IssueSeverity = "low" | "medium" | "high" | "critical";
export type IssueKind = "rapid_management" | "development_plan";

export type IssueCriterion = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly testId: string;
  readonly isCritical: boolean;
  readonly agreed: Judgement;
  readonly decisiveReasons: string;
};

export type ProposedIssue = {
  readonly criterionId: string;
  readonly testId: string;
  readonly severity: IssueSeverity;
  readonly title: string;
  /** What the panel found, to start the root cause from. */
  readonly rootCause: string;
};

function severityOf(isCritical: boolean, below: boolean): IssueSeverity {
  if (isCritical) return below ? "critical" : "high";
  return below ? "medium" : "low";
}

/** One issue for each criterion agreed at 2 or below, worst first. "Cannot judge" proposes none. Our design. */
export function proposeIssues(criteria: readonly IssueCriterion[]): ProposedIssue[] {
  const order: readonly IssueSeverity[] = ["critical", "high", "medium", "low"];
  return criteria
    .filter((criterion) => isPoints(criterion.agreed) && criterion.agreed <= PASS_LINE)
    .map((criterion) => ({
      criterionId: criterion.id,
      testId: criterion.testId,
      severity: severityOf(criterion.isCritical, criterion.agreed !== PASS_LINE),
      title: `${criterion.code} ${criterion.title}`,
      rootCause: criterion.decisiveReasons,
    }))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** Scenario A brings a development plan, B rapid management; a unit that stops gets a transition plan instead of issues. */
export function issueKindFor(scenario: Scenario): IssueKind | null {
  if (scenario === "A") return "development_plan";
  return scenario === "B" ? "rapid_management" : null;
}

import type { Severity } from "@/lib/domain/flag/severity";
import { type IssueKind, issueKindFor } from "@/lib/domain/moderation/draft-outcome";
import type { Scenario } from "@/lib/domain/moderation/scenario";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { conflict, invalid, ok, type Result } from "@/lib/domain/shared/result";

/** What a development plan may hold: scenario A says "medium to low issues". */
const DEVELOPMENT_PLAN: readonly Severity[] = ["low", "medium"];

export type IssueDraft = {
  readonly scenario: Scenario;
  readonly severity: Severity;
  readonly dueOn: CalendarDay;
  readonly today: CalendarDay;
};

/** An issue fit to stand in a drafted outcome. Returns its kind, which the scenario decides. docs/domain.md, Rapid management. */
export function checkIssueDraft({ scenario, severity, dueOn, today }: IssueDraft): Result<IssueKind> {
  const kind = issueKindFor(scenario);
  if (kind === null) return conflict("A unit that stops gets a transition plan, and no issues.");
  if (kind === "development_plan" && !DEVELOPMENT_PLAN.includes(severity)) {
    const message = "A development plan holds low and medium issues. Choose one of these, or take the draft back";
    return invalid(message, { severity: message });
  }
  if (dueOn > today) return ok(kind);
  const message = "Choose a day after today";
  return invalid(message, { due: message });
}

/** The severity that the product proposes, held to what the kind of plan may contain. */
export function severityWithin(kind: IssueKind, severity: Severity): Severity {
  return kind === "development_plan" && !DEVELOPMENT_PLAN.includes(severity) ? "medium" : severity;
}

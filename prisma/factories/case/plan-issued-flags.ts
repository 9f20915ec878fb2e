import type { IssueKind } from "@/lib/db/generated/client";
import type { ProposedIssue } from "@/lib/domain/flag/issues";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { planFlag } from "../flag-rows";
import type { Rows } from "../rows";
import type { CaseCalendar } from "./calendar";
import type { CaseContext } from "./case-context";

export type PlannedIssue = ProposedIssue & {
  readonly id: string;
  readonly outcomeId: string;
  readonly kind: IssueKind;
  readonly exitCriteria: string;
  readonly dueOn: CalendarDay;
};

/** Issuing opens a flag for each issue, raised by the moderator; its plan is still to be agreed. */
export function planIssuedFlags(
  rows: Rows,
  context: CaseContext,
  calendar: CaseCalendar,
  issues: readonly PlannedIssue[],
): string[] {
  const { people, programme, unit, submissionId } = context;
  return issues.map(({ id: issueId, ...issue }) => {
    const flag = planFlag(rows, {
      ...issue,
      issueId,
      submissionId,
      programmeId: programme.id,
      number: context.nextFlagNumber(),
      unit,
      csuOwner: people.lead,
      nhsOwner: people.moderator,
      raisedBy: people.moderator,
      raisedAt: calendar.issued,
      milestones: [{ title: `Close the gap: ${issue.title}`, dueOn: issue.dueOn }],
      steps: [],
    });
    return flag.id;
  });
}

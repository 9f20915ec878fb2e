import { bySeverity, type Severity } from "@/lib/domain/flag/severity";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import type { Transaction } from "../client";
import { dayOf } from "../days";

export type IssueRow = {
  readonly id: string;
  readonly test: string;
  readonly testId: string;
  /** Of the criterion it is about; null for a test as a whole. */
  readonly code: string | null;
  readonly title: string;
  readonly severity: Severity;
  readonly rootCause: string;
  readonly exitCriteria: string;
  readonly dueOn: CalendarDay;
  /** Of the flag that issuing opened. */
  readonly flagNumber: number | null;
};

/** The issues of an outcome that the caller has found in scope, the most severe first. */
export async function issuesOf(from: Transaction, outcomeId: string): Promise<IssueRow[]> {
  const rows = await from.draftIssue.findMany({
    where: { outcomeId },
    orderBy: { id: "asc" },
    include: {
      test: { select: { name: true } },
      criterion: { select: { code: true } },
      flag: { select: { number: true } },
    },
  });
  return rows
    .map(({ id, test, testId, criterion, title, severity, rootCause, exitCriteria, dueOn, flag }) => ({
      id,
      testId,
      title,
      severity,
      rootCause,
      exitCriteria,
      test: test.name,
      code: criterion?.code ?? null,
      dueOn: dayOf(dueOn),
      flagNumber: flag?.number ?? null,
    }))
    .sort(bySeverity);
}

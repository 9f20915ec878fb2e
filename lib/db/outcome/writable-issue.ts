import type { Severity } from "@/lib/domain/flag/severity";
import { checkIssueDraft } from "@/lib/domain/moderation/issue-draft";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { londonDay } from "@/lib/domain/shared/london-time";
import { conflict, invalid, ok, type Result } from "@/lib/domain/shared/result";
import type { Actor } from "../actor";
import type { Prisma, Transaction } from "../client";
import { columnOf } from "../days";
import type { OutcomeRow } from "./open-outcome";

export type IssueWords = {
  /** A criterion's code or a test's id. */
  readonly about: string;
  readonly title: string;
  readonly rootCause: string;
  readonly exitCriteria: string;
  readonly severity: Severity;
  readonly due: CalendarDay;
};

type IssueColumns = Omit<Prisma.DraftIssueUncheckedCreateInput, "id" | "outcomeId" | "draftedById" | "isIllustrative">;

/** An issue of this outcome as its row holds it; `conflict` once the draft was shown, `invalid` for what does not fit it. */
export async function writableIssue(
  tx: Transaction,
  actor: Actor,
  { scenario, submission, shownAt }: OutcomeRow,
  { about, severity, due, title, rootCause, exitCriteria }: IssueWords,
): Promise<Result<IssueColumns>> {
  if (scenario === null || shownAt !== null) return conflict("This outcome is no longer a draft, so its issues stand.");
  const place = await resolveAbout(tx, submission.checkpoint.id, about);
  if (place === null) return invalid("Choose what it is about", { about: "Choose what it is about" });
  const kind = checkIssueDraft({ scenario, severity, dueOn: due, today: londonDay(actor.now) });
  if (!kind.ok) return kind;
  return ok({ ...place, kind: kind.value, severity, title, rootCause, exitCriteria, dueOn: columnOf(due) });
}

async function resolveAbout(tx: Transaction, checkpointId: string, about: string) {
  const tests = await tx.checkpointTest.findMany({
    where: { checkpointId },
    select: { id: true, criteria: { where: { code: about }, select: { id: true } } },
  });
  const test = tests.find(({ id, criteria }) => id === about || criteria.length > 0);
  return test === undefined ? null : { testId: test.id, criterionId: test.criteria[0]?.id ?? null };
}

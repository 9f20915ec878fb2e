import { dueAfterStop } from "@/lib/domain/scoring/review-time";
import type { Actor } from "../actor";
import { appendAudit } from "../audit/append-audit";
import { bankHolidays } from "../bank-holidays";
import type { CaseRow } from "../case/find-case";
import type { Transaction } from "../client";

/**
 * Gives each reviewer who has still to submit the working days back that a returned case was away, in the caller's transaction. Who
 * was assigned meanwhile gets those since then.
 */
export async function resumeReviewClock(tx: Transaction, actor: Actor, returned: CaseRow): Promise<void> {
  const { id: submissionId, csuId, csu, statusSince: stoppedAt } = returned;
  const holidays = await bankHolidays();
  const seats = await tx.panelMember.findMany({
    where: {
      submissionId,
      duty: "reviewer",
      replacedAt: null,
      recusedAt: null,
      submittedAt: null,
      dueAt: { not: null },
    },
    select: { id: true, dueAt: true, assignedAt: true },
  });
  let reviewers = 0;
  for (const { id, dueAt, assignedAt } of seats) {
    const before = dueAt ?? actor.now;
    const since = new Date(Math.max(assignedAt.getTime(), stoppedAt.getTime()));
    const after = dueAfterStop(before, since, actor.now, holidays);
    if (after.getTime() === before.getTime()) continue;
    await tx.panelMember.update({ where: { id }, data: { dueAt: after } });
    reviewers += 1;
  }
  if (reviewers === 0) return;
  const subject = { kind: "submission", id: submissionId, csuId, submissionId };
  await appendAudit(tx, actor, "review.days_given_back", subject, { unit: csu.name, reviewers });
}

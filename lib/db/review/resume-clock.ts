import { dueAfterStop } from "@/lib/domain/scoring/review-time";
import { bankHolidays } from "../bank-holidays";
import type { Transaction } from "../client";

/**
 * Gives each reviewer who has still to submit the working days back that the case was away, in the caller's transaction. Who was
 * assigned meanwhile gets those since then.
 */
export async function resumeReviewClock(
  tx: Transaction,
  submissionId: string,
  stoppedAt: Date,
  now: Date,
): Promise<void> {
  const holidays = await bankHolidays();
  const seats = await tx.panelMember.findMany({
    where: { submissionId, duty: "reviewer", replacedAt: null, recusedAt: null, submittedAt: null },
    select: { id: true, dueAt: true, assignedAt: true },
  });
  for (const { id, dueAt, assignedAt } of seats) {
    if (dueAt === null) continue;
    const since = assignedAt > stoppedAt ? assignedAt : stoppedAt;
    await tx.panelMember.update({ where: { id }, data: { dueAt: dueAfterStop(dueAt, since, now, holidays) } });
  }
}

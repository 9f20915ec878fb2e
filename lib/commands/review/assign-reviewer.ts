import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { caseFacts } from "@/lib/db/case-facts";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockSubmission } from "@/lib/db/locks";
import { moveSubmission } from "@/lib/db/move-submission";
import { enqueue } from "@/lib/db/outbox";
import { findPanelCandidate, nextOrdinal } from "@/lib/db/panel";
import { caseScope } from "@/lib/db/scopes/case-scope";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkCandidate } from "@/lib/domain/scoring/candidate";
import { reviewDueFrom } from "@/lib/domain/scoring/review-time";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type AssignReviewerInput = { submissionId: string; personId: string; duty: "reviewer" | "moderator" };

/**
 * Gives someone a place on the panel of a case, and a reviewer a day by which to submit. The first reviewer of a submitted case
 * starts its review. No one is assigned to a unit that they belong to or have a conflict with, nor to both duties of one case.
 */
export async function assignReviewer(actor: Actor, input: AssignReviewerInput): Promise<Result<{ name: string }>> {
  const submission = await database().submission.findFirst({
    where: { AND: [caseScope(actor), { id: input.submissionId }] },
    select: { id: true, csuId: true, status: true, csu: { select: { name: true } } },
  });
  if (submission === null) return notFound();
  const { csuId } = submission;
  const verb = input.duty === "moderator" ? "assign_moderator" : "assign_reviewer";
  const facts = await caseFacts(actor, submission);
  const why = whyNot(actor, verb, facts);
  if (why !== null) return forbidden(why);
  const candidate = await findPanelCandidate(input.personId, csuId);
  if (candidate === null) return notFound();
  const dueAt = input.duty === "reviewer" ? reviewDueFrom(actor.now, await bankHolidays()) : null;
  return inTransaction(actor, async (tx) => {
    await lockSubmission(tx, submission.id);
    const now = await tx.submission.findUniqueOrThrow({
      where: { id: submission.id },
      select: { id: true, status: true, version: true, panel: true },
    });
    // The panel may have been filled, or completed, by someone else a moment ago.
    const whyNotNow = whyNot(actor, verb, { ...facts, status: now.status });
    if (whyNotNow !== null) return forbidden(whyNotNow);
    const suitable = checkCandidate(candidate, input.duty, now.panel);
    if (!suitable.ok) return suitable;
    const seat = await tx.panelMember.create({
      data: {
        submissionId: submission.id,
        personId: candidate.personId,
        duty: input.duty,
        ordinal: await nextOrdinal(tx, submission.id, input.duty),
        assignedById: personOf(actor),
        assignedAt: actor.now,
        dueAt,
        isIllustrative: actor.isDemonstration,
      },
    });
    if (now.status === "submitted" && input.duty === "reviewer") {
      const moved = await moveSubmission(tx, actor, now, "start_review");
      if (!moved.ok) return moved;
    }
    await enqueue(tx, actor, "mail.reviewer_assigned", seat.id, { panelMemberId: seat.id });
    await appendAudit(
      tx,
      actor,
      "panel.assigned",
      { kind: "panel_member", id: seat.id, csuId, submissionId: submission.id },
      { unit: submission.csu.name, person: candidate.name, duty: input.duty },
    );
    return ok({ name: candidate.name });
  });
}

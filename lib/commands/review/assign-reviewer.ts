import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockSubmission } from "@/lib/db/locks";
import { moveSubmission } from "@/lib/db/move-submission";
import { enqueue } from "@/lib/db/outbox";
import { findPanelCandidate, nextOrdinal } from "@/lib/db/panel";
import { caseScope } from "@/lib/db/scopes/case-scope";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { checkCandidate } from "@/lib/domain/scoring/candidate";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type AssignReviewerInput = { submissionId: string; personId: string; duty: "reviewer" | "moderator" };

/**
 * Gives someone a place on the panel of a case. The first reviewer of a submitted case starts its review. No one is assigned
 * to a unit that they belong to or have a conflict with, nor to both duties of one case.
 */
export async function assignReviewer(actor: Actor, input: AssignReviewerInput): Promise<Result<{ name: string }>> {
  const submission = await database().submission.findFirst({
    where: { AND: [caseScope(actor), { id: input.submissionId }] },
    include: { csu: { select: { name: true } }, panel: { where: { replacedAt: null } } },
  });
  if (submission === null) return notFound();
  const subject = { csuId: submission.csuId, status: submission.status };
  if (!mayDo(actor, "assign_reviewer", subject)) return forbidden(whyNot(actor, "assign_reviewer", subject) ?? "");
  const candidate = await findPanelCandidate(input.personId, submission.csuId);
  if (candidate === null) return notFound();
  const suitable = checkCandidate(candidate, input.duty, submission.panel);
  if (!suitable.ok) return suitable;
  return inTransaction(actor, async (tx) => {
    await lockSubmission(tx, submission.id);
    const seat = await tx.panelMember.create({
      data: {
        submissionId: submission.id,
        personId: candidate.personId,
        duty: input.duty,
        ordinal: await nextOrdinal(tx, submission.id, input.duty),
        assignedById: personOf(actor),
        assignedAt: actor.now,
        isIllustrative: actor.isDemonstration,
      },
    });
    if (submission.status === "submitted" && input.duty === "reviewer") {
      const moved = await moveSubmission(tx, actor, submission, "start_review");
      if (!moved.ok) return moved;
    }
    await enqueue(tx, actor, "mail.reviewer_assigned", seat.id, { panelMemberId: seat.id });
    await appendAudit(
      tx,
      actor,
      "panel.assigned",
      { kind: "panel_member", id: seat.id, csuId: submission.csuId, submissionId: submission.id },
      { unit: submission.csu.name, person: candidate.name, duty: input.duty },
    );
    return ok({ name: candidate.name });
  });
}

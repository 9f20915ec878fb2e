import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { findCase } from "@/lib/db/case/find-case";
import { caseFacts } from "@/lib/db/case-facts";
import { inTransaction } from "@/lib/db/in-transaction";
import { judgePanel, lockPanel, minimumOf } from "@/lib/db/review/judge-panel";
import { panelSeat } from "@/lib/db/review/seat-facts";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkProceedWithout } from "@/lib/domain/scoring/panel";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type ProceedWithoutReviewerInput = { submissionId: string; panelMemberId: string; reason: string };

/**
 * The moderator goes ahead without one reviewer, with a reason, and never with fewer than two. What that reviewer scored is
 * set aside. The panel is complete when nobody else is waited for. docs/domain.md, Review.
 */
export async function proceedWithoutReviewer(
  actor: Actor,
  input: ProceedWithoutReviewerInput,
): Promise<Result<{ isComplete: boolean; unit: string; checkpoint: number }>> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "proceed_without_reviewer", await caseFacts(actor, found));
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const locked = await lockPanel(tx, found.id);
    if (!locked.panel.some((seat) => seat.id === input.panelMemberId)) return notFound();
    const seats = locked.panel.map(panelSeat);
    const reason = checkProceedWithout(seats, input.panelMemberId, input.reason, minimumOf(locked));
    if (!reason.ok) return reason;
    await tx.panelMember.update({ where: { id: input.panelMemberId }, data: { setAsideAt: actor.now } });
    await tx.submission.update({ where: { id: found.id }, data: { proceededReason: reason.value } });
    const judged = await judgePanel(tx, actor, found.id, {
      event: "proceed_without_reviewer",
      by: actor,
      reason: reason.value,
    });
    if (!judged.ok) return judged;
    const subject = { kind: "panel_member", id: input.panelMemberId, csuId: found.csuId, submissionId: found.id };
    await appendAudit(tx, actor, "panel.proceeded_without", subject, { unit: found.csu.name });
    const { status } = await tx.submission.findUniqueOrThrow({ where: { id: found.id }, select: { status: true } });
    const where = { unit: found.csu.slug, checkpoint: found.checkpoint.number };
    return ok({ isComplete: status === "in_moderation", ...where });
  });
}

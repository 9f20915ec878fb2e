import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { findCase } from "@/lib/db/case/find-case";
import { caseFacts } from "@/lib/db/case-facts";
import { database, type Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockPanelMember } from "@/lib/db/locks";
import { judgePanel, lockPanel } from "@/lib/db/review/judge-panel";
import { judgementOfColumns } from "@/lib/db/review/score-columns";
import { ownSeat, seatSelect } from "@/lib/db/review/seat-facts";
import { seatOf } from "@/lib/db/scopes/case-scope";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkSubmitReview, type DraftScore } from "@/lib/domain/scoring/review";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Hands in the reviewer's own review, whole: every criterion judged, with a reason. From then on its scores are frozen. The
 * last one completes the panel. Sent twice it changes nothing. `invalid` names what is missing. docs/domain.md, Review.
 */
export async function submitReview(
  actor: Actor,
  input: { submissionId: string },
): Promise<Result<{ unit: string; checkpoint: number }>> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const seat = await database().panelMember.findFirst({
    where: { submissionId: found.id, ...seatOf(actor, "reviewer") },
    select: { id: true, submittedAt: true },
  });
  if (seat === null) return notFound();
  const where = { unit: found.csu.slug, checkpoint: found.checkpoint.number };
  if (seat.submittedAt !== null) return ok(where);
  const why = whyNot(actor, "submit_review", await caseFacts(actor, found));
  if (why !== null) return forbidden(why);
  const criteria = await database().criterion.findMany({
    where: { checkpointId: found.checkpoint.id },
    orderBy: { order: "asc" },
    select: { id: true, code: true },
  });

  return inTransaction(actor, async (tx) => {
    await lockPanel(tx, found.id);
    await lockPanelMember(tx, seat.id);
    const standing = ownSeat(await tx.panelMember.findUniqueOrThrow({ where: { id: seat.id }, select: seatSelect }));
    if (standing.submitted) return ok(where);
    const whole = checkSubmitReview(standing, criteria, await draftsOf(tx, seat.id));
    if (!whole.ok) return whole;
    await tx.panelMember.update({ where: { id: seat.id }, data: { submittedAt: actor.now } });
    const judged = await judgePanel(tx, actor, found.id);
    if (!judged.ok) return judged;
    const subject = { kind: "panel_member", id: seat.id, csuId: found.csuId, submissionId: found.id };
    await appendAudit(tx, actor, "review.submitted", subject, { unit: found.csu.name });
    return ok(where);
  });
}

async function draftsOf(tx: Transaction, panelMemberId: string): Promise<DraftScore[]> {
  const rows = await tx.score.findMany({
    where: { panelMemberId },
    select: { criterionId: true, value: true, cannotJudge: true, reason: true },
  });
  return rows.map((row) => ({
    criterionId: row.criterionId,
    judgement: judgementOfColumns(row),
    reason: row.reason,
  }));
}

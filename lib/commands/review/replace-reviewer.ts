import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { caseFacts } from "@/lib/db/case-facts";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockCase } from "@/lib/db/moderation/moderated-case";
import { enqueue } from "@/lib/db/outbox";
import { findPanelCandidate, nextOrdinal } from "@/lib/db/panel";
import { stillToSubmit } from "@/lib/db/review/seat-facts";
import { caseScope } from "@/lib/db/scopes/case-scope";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkCandidate } from "@/lib/domain/scoring/candidate";
import { dueInPlaceOf } from "@/lib/domain/scoring/review-time";
import { checkReason } from "@/lib/domain/shared/reason";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type ReplaceReviewerInput = { panelMemberId: string; personId: string; reason: string };

/**
 * Puts someone else in a panel member's place. What a reviewer had scored is set aside and stays on the record, and the next starts
 * from nothing, with the usual time; who has submitted is not replaced. A moderator is until the outcome is issued, and the next goes
 * on from what is recorded.
 */
export async function replaceReviewer(actor: Actor, input: ReplaceReviewerInput): Promise<Result<{ name: string }>> {
  const seat = await database().panelMember.findFirst({
    where: { id: input.panelMemberId, replacedAt: null, submission: caseScope(actor) },
    include: {
      person: { select: { name: true } },
      submission: { include: { csu: { select: { name: true } }, panel: true } },
    },
  });
  if (seat === null) return notFound();
  const { submission } = seat;
  const verb = seat.duty === "moderator" ? "replace_moderator" : "replace_reviewer";
  const why = whyNot(actor, verb, await caseFacts(actor, submission));
  if (why !== null) return forbidden(why);
  const reason = checkReason(input.reason, "reason", "Say why this person is replaced");
  if (!reason.ok) return reason;
  const candidate = await findPanelCandidate(input.personId, submission.csuId);
  if (candidate === null) return notFound();
  const others = submission.panel.filter((each) => each.id !== seat.id || each.personId === candidate.personId);
  const suitable = checkCandidate(candidate, seat.duty, others);
  if (!suitable.ok) return suitable;
  const dueAt = dueInPlaceOf(seat.dueAt, actor.now, await bankHolidays());
  return inTransaction(actor, async (tx) => {
    const locked = await lockCase(tx, submission);
    if (!locked.ok) return locked;
    const { count } = await tx.panelMember.updateMany({
      where: { id: seat.id, replacedAt: null, ...stillToSubmit },
      data: { replacedAt: actor.now, replacedReason: reason.value, setAsideAt: actor.now },
    });
    if (count === 0) return conflict("This person has submitted the review, or was replaced a moment ago.");
    const next = await tx.panelMember.create({
      data: {
        submissionId: submission.id,
        personId: candidate.personId,
        duty: seat.duty,
        ordinal: await nextOrdinal(tx, submission.id, seat.duty),
        dueAt,
        assignedById: personOf(actor),
        assignedAt: actor.now,
        isIllustrative: actor.isDemonstration,
      },
    });
    await enqueue(tx, actor, "mail.reviewer_assigned", next.id, { panelMemberId: next.id });
    await enqueue(tx, actor, "mail.place_given_away", seat.id, { panelMemberId: seat.id });
    await appendAudit(
      tx,
      actor,
      "panel.replaced",
      { kind: "panel_member", id: seat.id, csuId: submission.csuId, submissionId: submission.id },
      { unit: submission.csu.name, person: seat.person.name },
    );
    await appendAudit(
      tx,
      actor,
      "panel.assigned",
      { kind: "panel_member", id: next.id, csuId: submission.csuId, submissionId: submission.id },
      { unit: submission.csu.name, person: candidate.name, duty: seat.duty },
    );
    return ok({ name: candidate.name });
  });
}

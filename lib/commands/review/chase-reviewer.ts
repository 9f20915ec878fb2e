import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { caseFacts } from "@/lib/db/case-facts";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { enqueue } from "@/lib/db/outbox";
import { hasSubmitted, stillToSubmit } from "@/lib/db/review/seat-facts";
import { caseScope } from "@/lib/db/scopes/case-scope";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { londonDay } from "@/lib/domain/shared/london-time";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/** Reminds a reviewer who has not submitted, at most once a day. */
export async function chaseReviewer(actor: Actor, input: { panelMemberId: string }): Promise<Result<{ name: string }>> {
  const seat = await database().panelMember.findFirst({
    where: {
      id: input.panelMemberId,
      duty: "reviewer",
      replacedAt: null,
      recusedAt: null,
      setAsideAt: null,
      submission: caseScope(actor),
    },
    include: { person: { select: { name: true } }, submission: { include: { csu: { select: { name: true } } } } },
  });
  if (seat === null) return notFound();
  const subject = await caseFacts(actor, seat.submission);
  if (!mayDo(actor, "chase_reviewer", subject)) return forbidden(whyNot(actor, "chase_reviewer", subject) ?? "");
  if (hasSubmitted(seat)) return conflict(`${seat.person.name} has submitted. There is nothing to remind them of.`);
  const today = londonDay(actor.now);
  if (seat.chasedAt !== null && londonDay(seat.chasedAt) === today) {
    return conflict(`${seat.person.name} was reminded today already. Try again tomorrow, or replace them.`);
  }
  return inTransaction(actor, async (tx) => {
    const { count } = await tx.panelMember.updateMany({
      where: { id: seat.id, setAsideAt: null, chasedAt: seat.chasedAt, ...stillToSubmit },
      data: { chasedAt: actor.now },
    });
    if (count === 0) return conflict("This reviewer was reminded or submitted a moment ago.");
    await enqueue(tx, actor, "mail.reviewer_chased", `${seat.id}:${today}`, { panelMemberId: seat.id });
    await appendAudit(
      tx,
      actor,
      "panel.chased",
      { kind: "panel_member", id: seat.id, csuId: seat.submission.csuId, submissionId: seat.submissionId },
      { unit: seat.submission.csu.name, person: seat.person.name },
    );
    return ok({ name: seat.person.name });
  });
}

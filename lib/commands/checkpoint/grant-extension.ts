import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockSubmission } from "@/lib/db/locks";
import { moveSubmission } from "@/lib/db/move-submission";
import { enqueue } from "@/lib/db/outbox";
import { caseScope } from "@/lib/db/scopes/case-scope";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { checkExtension, dueFor } from "@/lib/domain/checkpoint/due-time";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/** Gives one unit more time, to 5:00pm of a later working day, with a reason that stands on the record. */
export async function grantExtension(
  actor: Actor,
  input: { submissionId: string; day: CalendarDay; reason: string },
): Promise<Result<{ dueAt: Date }>> {
  const submission = await database().submission.findFirst({
    where: { AND: [caseScope(actor), { id: input.submissionId }] },
    include: { checkpoint: { select: { dueAt: true } }, csu: { select: { name: true } } },
  });
  if (submission === null) return notFound();
  const subject = { csuId: submission.csuId, status: submission.status };
  if (!mayDo(actor, "grant_extension", subject)) return forbidden(whyNot(actor, "grant_extension", subject) ?? "");
  const due = dueFor(submission.checkpoint.dueAt, submission.extendedDueAt);
  const extension = checkExtension(due, input.day, input.reason, actor.now, await bankHolidays());
  if (!extension.ok) return extension;
  const { dueAt, reason } = extension.value;
  return inTransaction(actor, async (tx) => {
    await lockSubmission(tx, submission.id);
    const moved = await moveSubmission(tx, actor, submission, "extend", { reason, data: { extendedDueAt: dueAt } });
    if (!moved.ok) return moved;
    await tx.extension.create({
      data: { submissionId: submission.id, dueAt, reason, grantedById: personOf(actor), grantedAt: actor.now },
    });
    await enqueue(tx, actor, "mail.extension_granted", `${submission.id}:${dueAt.toISOString()}`, {
      submissionId: submission.id,
    });
    await appendAudit(
      tx,
      actor,
      "submission.extended",
      { kind: "submission", id: submission.id, csuId: submission.csuId, submissionId: submission.id },
      { unit: submission.csu.name, until: instantInWords(dueAt) },
    );
    return ok({ dueAt });
  });
}

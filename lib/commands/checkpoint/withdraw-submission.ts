import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { findCase } from "@/lib/db/case/find-case";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockSubmission } from "@/lib/db/locks";
import { moveSubmission } from "@/lib/db/move-submission";
import { enqueue } from "@/lib/db/outbox";
import { whyNot } from "@/lib/domain/access/may-do";
import { statusInWords } from "@/lib/domain/checkpoint/submission-status";
import { checkReason } from "@/lib/domain/shared/reason";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Takes a case back, with a reason, at any time until its outcome is issued. A drafted outcome ends with it, and stays on the record: a case
 * that NHS CB reopens gets another. docs/domain.md, Process.
 */
export async function withdrawSubmission(
  actor: Actor,
  input: { submissionId: string; version: number; reason: string },
): Promise<Result> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "withdraw_submission", found);
  if (why !== null) return forbidden(why);
  const reason = checkReason(input.reason, "reason", "Say why you withdraw it");
  if (!reason.ok) return reason;

  return inTransaction(actor, async (tx) => {
    await lockSubmission(tx, found.id);
    const seen = { ...found, version: input.version };
    const moved = await moveSubmission(tx, actor, seen, "withdraw", { reason: reason.value });
    if (!moved.ok) return moved;
    await tx.outcome.updateMany({
      where: { submissionId: found.id, status: "drafted" },
      data: {
        status: "withdrawn",
        endedAt: actor.now,
        endedById: personOf(actor),
        endedReason: reason.value,
        version: { increment: 1 },
      },
    });
    await enqueue(tx, actor, "mail.case_withdrawn", `${found.id}:${input.version}`, { submissionId: found.id });
    const subject = { kind: "submission", id: found.id, csuId: found.csuId, submissionId: found.id };
    const details = { unit: found.csu.name, event: "withdrawn by the unit", to: statusInWords(moved.value) };
    await appendAudit(tx, actor, "submission.moved", subject, details);
    return ok();
  });
}

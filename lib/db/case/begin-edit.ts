import { type PartOfCase, whyNotOpen } from "@/lib/domain/checkpoint/returned-part";
import { mayEditSubmission, statusInWords } from "@/lib/domain/checkpoint/submission-status";
import { conflict, forbidden, ok, type Result } from "@/lib/domain/shared/result";
import type { Actor } from "../actor";
import { appendAudit } from "../audit/append-audit";
import type { Transaction } from "../client";
import { lockSubmission } from "../locks";
import { type MovableSubmission, moveSubmission } from "../move-submission";
import { enqueue } from "../outbox";
import { lastReturn } from "./last-return";

type EditableCase = MovableSubmission & { csuId: string; csu: { name: string } };

/**
 * Locks a case until the transaction ends, and checks under the lock that what it holds may still be changed.
 * `conflict` when it was submitted or withdrawn a moment ago.
 */
export async function lockForEdit(tx: Transaction, submissionId: string): Promise<Result<EditableCase>> {
  await lockSubmission(tx, submissionId);
  const found = await tx.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: { id: true, status: true, version: true, csuId: true, csu: { select: { name: true } } },
  });
  if (mayEditSubmission(found.status)) return ok(found);
  return conflict(`Nothing was changed: the stage is now "${statusInWords(found.status)}". Reload the page.`);
}

/**
 * The first statement of every change to what a case holds: locks it, raises its version (so that nobody signs off what they
 * did not see) and voids a sign-off, of which the unit's leads are told. Says whether there was one. `conflict` as `lockForEdit`
 * answers; `forbidden` when NHS CB returned the case without this part.
 */
export async function beginEdit(
  tx: Transaction,
  actor: Actor,
  submissionId: string,
  part: PartOfCase,
): Promise<Result<{ endedSignOff: boolean }>> {
  const locked = await lockForEdit(tx, submissionId);
  if (!locked.ok) return locked;
  const found = locked.value;
  const why = whyNotOpen(await lastReturn(tx, found), part);
  if (why !== null) return forbidden(why);
  if (found.status !== "signed_off") {
    await tx.submission.update({ where: { id: submissionId }, data: { version: { increment: 1 } } });
    return ok({ endedSignOff: false });
  }
  const voided = await moveSubmission(tx, actor, found, "void_sign_off", {
    data: { signedOffAt: null, signedOffById: null },
  });
  if (!voided.ok) return voided;
  await enqueue(tx, actor, "mail.sign_off_ended", `${submissionId}:${found.version}`, { submissionId });
  const subject = { kind: "submission", id: submissionId, csuId: found.csuId, submissionId };
  await appendAudit(tx, actor, "submission.sign_off_voided", subject, { unit: found.csu.name });
  return ok({ endedSignOff: true });
}

import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { beginEdit } from "@/lib/db/case/begin-edit";
import { findPointer } from "@/lib/db/evidence/find-pointer";
import { inTransaction } from "@/lib/db/in-transaction";
import { whyNot } from "@/lib/domain/access/may-do";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/** Takes a pointer out of the case. It stays on the record, with who withdrew it. Voids a sign-off. */
export async function withdrawPointer(actor: Actor, input: { pointerId: string; version: number }): Promise<Result> {
  const pointer = await findPointer(actor, input.pointerId);
  if (pointer === null) return notFound();
  const why = whyNot(actor, "withdraw_pointer", pointer.submission);
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const begun = await beginEdit(tx, actor, pointer.submissionId, { criterion: pointer.criterion.code });
    if (!begun.ok) return begun;
    const edit = { version: input.version + 1, editedById: personOf(actor), editedAt: actor.now };
    const { count } = await tx.evidencePointer.updateMany({
      where: { id: pointer.id, version: input.version, withdrawnAt: null },
      data: { ...edit, withdrawnAt: actor.now },
    });
    if (count === 0)
      return conflict("Someone else changed or withdrew this pointer. Reload the page to see it as it is.");
    const { documentVersionId, locatorKind, locator, shows } = pointer;
    await tx.pointerRevision.create({
      data: { ...edit, pointerId: pointer.id, documentVersionId, locatorKind, locator, shows, isWithdrawn: true },
    });
    const { csuId, csu } = pointer.submission;
    const subject = { kind: "pointer", id: pointer.id, csuId, submissionId: pointer.submissionId };
    await appendAudit(tx, actor, "pointer.withdrawn", subject, { unit: csu.name, criterion: pointer.criterion.code });
    return ok();
  });
}

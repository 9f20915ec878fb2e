import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { beginEdit } from "@/lib/db/case/begin-edit";
import { findPointer } from "@/lib/db/evidence/find-pointer";
import { findTarget, isStillCarried } from "@/lib/db/evidence/find-target";
import { saysAlready } from "@/lib/db/evidence/says-already";
import { inTransaction } from "@/lib/db/in-transaction";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkPointer, locatorKindFor } from "@/lib/domain/evidence/pointer";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type ChangePointerInput = {
  pointerId: string;
  version: number;
  documentVersionId: string;
  locator: string;
  shows: string;
};

/** Changes where a pointer leads or what it says; what it said before stays in its revisions. Voids a sign-off. */
export async function changePointer(actor: Actor, input: ChangePointerInput): Promise<Result> {
  const pointer = await findPointer(actor, input.pointerId);
  if (pointer === null) return notFound();
  const target = await findTarget(actor, pointer.submissionId, input.documentVersionId);
  if (target === null) return notFound();
  const why = whyNot(actor, "change_pointer", pointer.submission);
  if (why !== null) return forbidden(why);

  const locatorKind = locatorKindFor(target.kind, input.locator);
  const checked = checkPointer({ locatorKind, locator: input.locator, shows: input.shows }, target);
  if (!checked.ok) return checked;

  return inTransaction(actor, async (tx) => {
    const begun = await beginEdit(tx, actor, pointer.submissionId, { criterion: pointer.criterion.code });
    if (!begun.ok) return begun;
    if (!(await isStillCarried(tx, pointer.submissionId, target.id))) {
      return conflict("That document was taken out of the submission a moment ago. Choose another.");
    }
    const { submissionId, criterionId } = pointer;
    const same = { submissionId, criterionId, documentVersionId: target.id, ...checked.value };
    const said = await saysAlready(tx, { ...same, id: { not: pointer.id } });
    if (said !== null) return said;
    const version = input.version + 1;
    const edit = { ...checked.value, documentVersionId: target.id, editedById: personOf(actor), editedAt: actor.now };
    const { count } = await tx.evidencePointer.updateMany({
      where: { id: pointer.id, version: input.version, withdrawnAt: null },
      data: { ...edit, version },
    });
    if (count === 0)
      return conflict("Someone else changed or withdrew this pointer. Reload the page to see it as it is.");
    await tx.pointerRevision.create({ data: { ...edit, pointerId: pointer.id, version, isWithdrawn: false } });
    const { csuId, csu } = pointer.submission;
    const subject = { kind: "pointer", id: pointer.id, csuId, submissionId: pointer.submissionId };
    await appendAudit(tx, actor, "pointer.changed", subject, { unit: csu.name, criterion: pointer.criterion.code });
    return ok();
  });
}

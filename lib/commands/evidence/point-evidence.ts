import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { beginEdit } from "@/lib/db/case/begin-edit";
import { findCase } from "@/lib/db/case/find-case";
import { database } from "@/lib/db/client";
import { findTarget, isStillCarried } from "@/lib/db/evidence/find-target";
import { saysAlready } from "@/lib/db/evidence/says-already";
import { inTransaction } from "@/lib/db/in-transaction";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkPointer, locatorKindFor } from "@/lib/domain/evidence/pointer";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type PointEvidenceInput = {
  submissionId: string;
  criterion: string;
  documentVersionId: string;
  locator: string;
  shows: string;
};

/**
 * Points a criterion to a place in a document and says what it shows. Voids a sign-off.
 * `invalid` holds a sentence for each field that leads nowhere. docs/domain.md, Process.
 */
export async function pointEvidence(actor: Actor, input: PointEvidenceInput): Promise<Result<{ pointerId: string }>> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const [criterion, target] = await Promise.all([
    database().criterion.findFirst({
      where: { checkpointId: found.checkpoint.id, code: input.criterion },
      select: { id: true, code: true },
    }),
    findTarget(actor, found.id, input.documentVersionId),
  ]);
  if (criterion === null || target === null) return notFound();
  const why = whyNot(actor, "point_evidence", found);
  if (why !== null) return forbidden(why);

  const locatorKind = locatorKindFor(target.kind, input.locator);
  const checked = checkPointer({ locatorKind, locator: input.locator, shows: input.shows }, target);
  if (!checked.ok) return checked;

  return inTransaction(actor, async (tx) => {
    const begun = await beginEdit(tx, actor, found.id, { criterion: criterion.code });
    if (!begun.ok) return begun;
    if (!(await isStillCarried(tx, found.id, target.id))) {
      return conflict("That document was taken out of the submission a moment ago. Choose another.");
    }
    const same = { submissionId: found.id, criterionId: criterion.id, documentVersionId: target.id, ...checked.value };
    const said = await saysAlready(tx, same);
    if (said !== null) return said;
    const edit = { ...checked.value, documentVersionId: target.id, editedById: personOf(actor), editedAt: actor.now };
    const pointer = await tx.evidencePointer.create({
      data: {
        ...edit,
        submissionId: found.id,
        criterionId: criterion.id,
        createdAt: actor.now,
        isIllustrative: actor.isDemonstration,
        revisions: { create: { ...edit, version: 1, isWithdrawn: false } },
      },
      select: { id: true },
    });
    const subject = { kind: "pointer", id: pointer.id, csuId: found.csuId, submissionId: found.id };
    await appendAudit(tx, actor, "pointer.added", subject, { unit: found.csu.name, criterion: criterion.code });
    return ok({ pointerId: pointer.id });
  });
}

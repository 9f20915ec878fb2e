import { mayEditSubmission } from "@/lib/domain/checkpoint/submission-status";
import type { DocumentKind } from "@/lib/domain/evidence/document-kind";
import { conflict, ok, type Result } from "@/lib/domain/shared/result";
import type { Actor } from "../actor";
import { appendAudit } from "../audit/append-audit";
import { beginEdit } from "../case/begin-edit";
import { inTransaction } from "../in-transaction";
import { lockSubmission } from "../locks";
import type { ArrivingVersion } from "./register-version";

export type CarryingCase = { readonly id: string; readonly csuId: string; readonly csu: { readonly name: string } };

export type AcceptedFile = {
  readonly kind: DocumentKind;
  readonly sha256: string;
  /** Pages, slides or paragraphs; null where unknown. */
  readonly parts: number | null;
  readonly sheetNames: readonly string[];
  /** What its uploader should know of it all the same. */
  readonly note: string | null;
};

/** Makes a checked file part of its document and its case, in one step. Voids a sign-off. */
export function acceptVersion(
  actor: Actor,
  carrying: CarryingCase,
  version: ArrivingVersion,
  { kind, sha256, parts, sheetNames, note }: AcceptedFile,
): Promise<Result> {
  return inTransaction(actor, async (tx) => {
    const begun = await beginEdit(tx, actor, carrying.id, "documents");
    if (!begun.ok) return begun;
    const { count } = await tx.documentVersion.updateMany({
      where: { id: version.id, status: "checking" },
      data: { status: "ready", kind, parts, sheetNames: [...sheetNames], note },
    });
    if (count === 0) return conflict("This upload took too long and was given up. Upload the file again.");
    const subject = { kind: "document", id: version.documentId, csuId: carrying.csuId, submissionId: carrying.id };
    const details = { unit: carrying.csu.name, document: version.title, version: version.version, sha256 };
    await appendAudit(tx, actor, "document.uploaded", subject, details);
    return ok();
  });
}

/**
 * Ends an upload that did not pass, with the sentence that its uploader reads. A document that has no other version leaves
 * the case, and its place is free again. Changes nothing of a version that is settled already.
 */
export function refuseVersion(
  actor: Actor,
  carrying: CarryingCase,
  version: Pick<ArrivingVersion, "id" | "documentId" | "title">,
  reason: string,
): Promise<Result> {
  return inTransaction(actor, async (tx) => {
    await lockSubmission(tx, carrying.id);
    const { count } = await tx.documentVersion.updateMany({
      where: { id: version.id, status: { in: ["receiving", "checking"] } },
      data: { status: "refused", refusedReason: reason },
    });
    if (count === 0) return ok();
    const { status } = await tx.submission.findUniqueOrThrow({ where: { id: carrying.id }, select: { status: true } });
    const others = await tx.documentVersion.count({
      where: { documentId: version.documentId, status: { not: "refused" } },
    });
    if (others === 0 && mayEditSubmission(status)) {
      await tx.submissionDocument.deleteMany({ where: { submissionId: carrying.id, documentId: version.documentId } });
    }
    const subject = { kind: "document", id: version.documentId, csuId: carrying.csuId, submissionId: carrying.id };
    await appendAudit(tx, actor, "document.refused", subject, {
      unit: carrying.csu.name,
      document: version.title,
      why: reason,
    });
    return ok();
  });
}

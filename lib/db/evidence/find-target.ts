import type { DocumentKind } from "@/lib/domain/evidence/document-kind";
import type { PointerTarget } from "@/lib/domain/evidence/pointer";
import type { Actor } from "../actor";
import { database, type Transaction } from "../client";
import { documentVersionScope } from "../scopes/document-scope";

export type TargetRow = PointerTarget & { readonly id: string; readonly kind: DocumentKind };

/** A version that a pointer of this case may lead to: checked, ready, and of a document that the case carries. */
export async function findTarget(
  actor: Actor,
  submissionId: string,
  documentVersionId: string,
): Promise<TargetRow | null> {
  const version = await database().documentVersion.findFirst({
    where: {
      AND: [
        { id: documentVersionId, status: "ready", document: { submissions: { some: { submissionId } } } },
        documentVersionScope(actor),
      ],
    },
    select: { id: true, kind: true, parts: true, sheetNames: true },
  });
  return version === null || version.kind === null ? null : { ...version, kind: version.kind };
}

/** Asked again once the case is locked: a document may have been taken out since it was looked up. */
export async function isStillCarried(
  tx: Transaction,
  submissionId: string,
  documentVersionId: string,
): Promise<boolean> {
  const where = { submissionId, document: { versions: { some: { id: documentVersionId } } } };
  return (await tx.submissionDocument.count({ where })) > 0;
}

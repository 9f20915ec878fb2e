import { createHash } from "node:crypto";
import type { DocumentKind, DocumentOwner } from "@/lib/db/generated/client";
import { newStorageKey } from "@/lib/platform/storage/file-storage";
import type { ActingPerson } from "./acting-person";
import { auditDraft } from "./audit-drafts";
import type { CaseDocument } from "./case/case-context";
import { newId } from "./new-id";
import type { Rows } from "./rows";

export type DocumentBrief = {
  readonly csuId: string;
  readonly by: ActingPerson;
  readonly at: Date;
  readonly title: string;
  readonly owner?: DocumentOwner;
  readonly kind?: DocumentKind;
  /** Pages or paragraphs. */
  readonly parts?: number;
  readonly sheetNames?: readonly string[];
  /** Of a file that is in the storage; without it the row speaks of a file that is nowhere. */
  readonly stored?: { readonly key: string; readonly sizeBytes: number; readonly sha256: string };
};

/** Adds a document with one version that is ready. */
export function planDocument(rows: Rows, brief: DocumentBrief): CaseDocument {
  const { csuId, by, at, title, owner = "csu", kind = "pdf", parts = null, sheetNames = [] } = brief;
  const file = brief.stored ?? {
    key: newStorageKey(),
    sizeBytes: 1000 + title.length,
    sha256: createHash("sha256").update(`${csuId} ${title}`).digest("hex"),
  };
  const [documentId, versionId] = [newId(), newId()];
  const fileName = `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}.${kind}`;
  rows.documents.push({ id: documentId, csuId, title, owner, createdById: by.id, createdAt: at, isIllustrative: true });
  rows.documentVersions.push({
    id: versionId,
    documentId,
    version: 1,
    status: "ready",
    storageKey: file.key,
    fileName,
    kind,
    sizeBytes: file.sizeBytes,
    sha256: file.sha256,
    parts,
    sheetNames: [...sheetNames],
    uploadedById: by.id,
    uploadedAt: at,
  });
  const details = { unit: by.organisationName, document: title, version: 1, sha256: file.sha256 };
  rows.audits.push(auditDraft(at, by, "document.uploaded", { kind: "document", id: documentId, csuId }, details));
  const { sizeBytes, sha256 } = file;
  return { documentId, versionId, title, owner, kind, fileName, sizeBytes, sha256, parts, sheetNames };
}

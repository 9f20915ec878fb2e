import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";
import type { DocumentKind } from "@/lib/domain/evidence/document-kind";

export type DocumentFile = {
  versionId: string;
  storageKey: string;
  fileName: string;
  kind: DocumentKind;
  sha256: string;
};

/** A file that may be handed out: ready, and in the actor's scope. The same answer for what is not there and what may not be seen. */
export async function getDocumentFile(actor: Actor, versionId: string): Promise<DocumentFile | null> {
  const row = await database().documentVersion.findFirst({
    where: { AND: [{ id: versionId, status: "ready" }, documentVersionScope(actor)] },
    select: { id: true, storageKey: true, fileName: true, kind: true, sha256: true },
  });
  if (row === null || row.kind === null) return null;
  const { id, storageKey, fileName, kind, sha256 } = row;
  return { versionId: id, storageKey, fileName, kind, sha256: sha256 ?? "" };
}

import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import type { ImportKind } from "@/lib/db/generated/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { mayDo } from "@/lib/domain/access/may-do";
import { checkImportFileName } from "@/lib/domain/import/import-file-name";
import { refuseUpload } from "@/lib/domain/import/upload-problem";
import { notFound, ok, type Result } from "@/lib/domain/shared/result";
import { documentStorage } from "@/lib/platform/storage/document-storage";
import { newStorageKey } from "@/lib/platform/storage/file-storage";

export type ImportUpload = { kind: ImportKind; fileName: string; source: AsyncIterable<Uint8Array> };

/** Bytes. A table of 20,000 rows is far smaller. */
export const MOST_IMPORT_BYTES = 20 * 1024 * 1024;

/** Keeps a file as it came, to be looked at before anything is changed. Returns its batch. */
export async function checkImport(actor: Actor, upload: ImportUpload): Promise<Result<{ batchId: string }>> {
  if (!mayDo(actor, "import_data", {})) return notFound();
  const name = checkImportFileName(upload.fileName);
  if (!name.ok) return name;
  const key = newStorageKey();
  const storage = await documentStorage();
  const put = await storage.put(key, upload.source, { maximumBytes: MOST_IMPORT_BYTES });
  if (put.state !== "stored") return refuseUpload(put.state);
  await storage.moveToVault(key);
  const { sha256 } = put.file;
  const { kind, fileName } = upload;
  return inTransaction(actor, async (tx) => {
    const batch = await tx.importBatch.create({
      data: { kind, fileName, sha256, storageKey: key, uploadedById: personOf(actor), uploadedAt: actor.now },
    });
    await appendAudit(tx, actor, "import.checked", { kind: "import", id: batch.id }, { kind, file: fileName });
    return ok({ batchId: batch.id });
  });
}

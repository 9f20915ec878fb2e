import { MOST_BYTES } from "@/lib/domain/evidence/upload";
import { type FileStorage, newStorageKey, type StoredFile } from "@/lib/platform/storage/file-storage";

/** Puts bytes into the vault of a storage, as an upload that was accepted would have. */
export async function storeFile(storage: FileStorage, bytes: Uint8Array): Promise<StoredFile> {
  const put = await storage.put(newStorageKey(), once(bytes), { maximumBytes: MOST_BYTES });
  if (put.state !== "stored") throw new Error(`The file was not stored: ${put.state}`);
  await storage.moveToVault(put.file.key);
  return put.file;
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

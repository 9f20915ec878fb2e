import { env } from "../env";
import { openDiskStorage } from "./disk-storage";
import type { FileStorage } from "./file-storage";

let opened: Promise<FileStorage> | undefined;

/** The one place where documents are kept, opened at the first call. Throws when its folder cannot be written to. */
export function documentStorage(): Promise<FileStorage> {
  opened ??= openDiskStorage(env().storageDir);
  return opened;
}

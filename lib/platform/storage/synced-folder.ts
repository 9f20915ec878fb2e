import { open, unlink } from "node:fs/promises";

/**
 * Makes the folder's own entries last through a power cut: syncing a file does not sync its name.
 * Windows has no such call and refuses to open a folder; its file systems journal names themselves.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function unlinkIfThere(file: string): Promise<void> {
  try {
    await unlink(file);
  } catch (fault) {
    if (!isFault(fault, "ENOENT")) throw fault;
  }
}

/** Whether this is one of the named faults of the operating system, such as ENOENT. */
export function isFault(fault: unknown, ...codes: readonly string[]): boolean {
  return fault instanceof Error && "code" in fault && typeof fault.code === "string" && codes.includes(fault.code);
}

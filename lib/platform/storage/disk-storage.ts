import type { Dirent } from "node:fs";
import { type FileHandle, link, mkdir, open, readdir, stat, unlink } from "node:fs/promises";
import path from "node:path";
import type { ByteRange, FileStorage, OpenFile, StoragePlace } from "./file-storage";
import { isStorageKey } from "./file-storage";
import { receiveStream } from "./receive-stream";
import { isFault, syncFolder, unlinkIfThere } from "./synced-folder";

/** A file that is still arriving. It gets its own name only when all of it is on the disk. */
const ARRIVING = ".arriving";

/**
 * Files on a disk, under `root`: quarantine/<key> and vault/<first two of key>/<key>. The root must be one file system
 * that knows hard links (ext4, XFS, APFS, NTFS): a link never replaces a file, where a rename would.
 * Makes the folders it needs. Throws when it cannot.
 */
export async function openDiskStorage(root: string): Promise<FileStorage> {
  const quarantine = path.join(root, "quarantine");
  const vault = path.join(root, "vault");
  await mkdir(quarantine, { recursive: true, mode: 0o700 });
  await mkdir(vault, { recursive: true, mode: 0o700 });
  await syncFolder(root);

  const pathOf = (place: StoragePlace, key: string): string => {
    // The only way from a key to a path: whatever is not 40 hexadecimal digits never reaches the disk.
    if (!isStorageKey(key)) throw new Error("Not a storage key");
    return place === "quarantine" ? path.join(quarantine, key) : path.join(vault, key.slice(0, 2), key);
  };

  const put: FileStorage["put"] = async (key, source, limits) => {
    const final = pathOf("quarantine", key);
    const arriving = final + ARRIVING;
    if (await isThere(pathOf("vault", key))) throw new Error("A file with this storage key is in the vault");
    const file = await open(arriving, "wx", 0o600);
    try {
      const received = await receiveStream(source, file, limits.maximumBytes);
      if (received.state !== "received") return received;
      await file.sync();
      await link(arriving, final);
      await unlink(arriving);
      await syncFolder(quarantine);
      const { sizeBytes, sha256, head } = received;
      return { state: "stored", file: { key, sizeBytes, sha256, head } };
    } catch (fault) {
      if (isFault(fault, "ENOSPC", "EDQUOT")) return { state: "no_space" };
      throw fault;
    } finally {
      await file.close();
      await unlinkIfThere(arriving);
    }
  };

  const openPlace: FileStorage["open"] = async (place, key) => {
    const file = await openIfThere(pathOf(place, key));
    return file === null ? null : openFile(file);
  };

  const moveToVault: FileStorage["moveToVault"] = async (key) => {
    const from = pathOf("quarantine", key);
    const to = pathOf("vault", key);
    if ((await mkdir(path.dirname(to), { recursive: true, mode: 0o700 })) !== undefined) await syncFolder(vault);
    try {
      await link(from, to);
    } catch (fault) {
      if (isFault(fault, "ENOENT")) return (await isThere(to)) ? "already_there" : "missing";
      if (!isFault(fault, "EEXIST")) throw fault;
      // Killed between the link and the unlink: the two names are one file, and the move only has to be finished.
      if (!(await isSameFile(from, to))) throw new Error("Another file with this storage key is in the vault");
    }
    await syncFolder(path.dirname(to));
    await unlinkIfThere(from);
    return "moved";
  };

  const withLocalPath: FileStorage["withLocalPath"] = async (place, key, use) => {
    const local = pathOf(place, key);
    return (await isThere(local)) ? use(local) : null;
  };

  const sweepQuarantine: FileStorage["sweepQuarantine"] = async ({ olderThan, isWanted }) => {
    const removed: string[] = [];
    for (const entry of await readdir(quarantine, { withFileTypes: true })) {
      const key = keyOf(entry);
      if (key === null) continue;
      const full = path.join(quarantine, entry.name);
      const lastWritten = (await stat(full).catch(() => null))?.mtime;
      if (lastWritten === undefined || lastWritten >= olderThan) continue;
      // What never finished arriving is wanted by nobody, whatever its row says.
      if (!entry.name.endsWith(ARRIVING) && (await isWanted(key))) continue;
      await unlinkIfThere(full);
      removed.push(key);
    }
    return { removed };
  };

  return {
    put,
    open: openPlace,
    moveToVault,
    remove: (place, key) => unlinkIfThere(pathOf(place, key)),
    withLocalPath,
    localPath: pathOf,
    sweepQuarantine,
  };
}

function keyOf(entry: Dirent): string | null {
  const key = entry.name.endsWith(ARRIVING) ? entry.name.slice(0, -ARRIVING.length) : entry.name;
  return entry.isFile() && isStorageKey(key) ? key : null;
}

async function openFile(file: FileHandle): Promise<OpenFile> {
  const { size } = await file.stat();
  return {
    sizeBytes: size,
    read: async (start, length) => {
      const wanted = Math.max(0, Math.min(length, size - start));
      const bytes = Buffer.alloc(wanted);
      let done = 0;
      while (done < wanted) {
        const { bytesRead } = await file.read(bytes, done, wanted - done, start + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return bytes.subarray(0, done);
    },
    stream: (range?: ByteRange) =>
      file.createReadStream({ autoClose: false, start: range?.start ?? 0, end: range?.end ?? Math.max(0, size - 1) }),
    close: () => file.close(),
  };
}

async function openIfThere(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, "r");
  } catch (fault) {
    if (isFault(fault, "ENOENT")) return null;
    throw fault;
  }
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isFile() ?? false;
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(one), stat(other)]);
  return a.ino === b.ino && a.dev === b.dev;
}

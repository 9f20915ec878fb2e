import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { HEAD_BYTES } from "./file-storage";

/** Small pieces from a socket are gathered to this size before they are written: fewer, larger writes. */
const BLOCK_BYTES = 512 * 1024;

/** So that the sync at the end, for which the sender waits, has little left to do. */
const SYNC_EVERY_BYTES = 16 * 1024 * 1024;

export type Received =
  | { readonly state: "received"; readonly sizeBytes: number; readonly sha256: string; readonly head: Uint8Array }
  | { readonly state: "too_large" }
  | { readonly state: "empty" }
  | { readonly state: "interrupted" };

/**
 * Writes the source to an open file, hashing as the bytes pass. One block is hashed while the one before it is being
 * written, and the source is not asked for more until both are done, so memory stays at two blocks whatever the size.
 * Throws only on a fault of the disk: a fault of the source is "interrupted".
 */
export async function receiveStream(
  source: AsyncIterable<Uint8Array>,
  file: FileHandle,
  maximumBytes: number,
): Promise<Received> {
  const hash = createHash("sha256");
  const head = Buffer.alloc(HEAD_BYTES);
  const blocks = [Buffer.allocUnsafe(BLOCK_BYTES), Buffer.allocUnsafe(BLOCK_BYTES)] as const;
  let block = blocks[0];
  let filled = 0;
  let received = 0;
  let written = 0;
  let writing: Promise<void> = Promise.resolve();
  const syncer = syncBehind(file);

  const writeBlock = async (): Promise<void> => {
    const full = block.subarray(0, filled);
    await writing;
    syncer.reached(written);
    writing = writeFully(file, full, written);
    written += filled;
    hash.update(full);
    block = block === blocks[0] ? blocks[1] : blocks[0];
    filled = 0;
  };

  const pieces = source[Symbol.asyncIterator]();
  try {
    while (true) {
      const piece = await nextPiece(pieces);
      if (piece === "interrupted") return { state: "interrupted" };
      if (piece === "end") break;
      if (received + piece.byteLength > maximumBytes) return { state: "too_large" };
      if (received < HEAD_BYTES) head.set(piece.subarray(0, HEAD_BYTES - received), received);
      received += piece.byteLength;
      for (let taken = 0; taken < piece.byteLength; ) {
        const part = piece.subarray(taken, taken + BLOCK_BYTES - filled);
        block.set(part, filled);
        filled += part.byteLength;
        taken += part.byteLength;
        if (filled === BLOCK_BYTES) await writeBlock();
      }
    }
    if (received === 0) return { state: "empty" };
    await writeBlock();
    await writing;
    await syncer.settled();
    return {
      state: "received",
      sizeBytes: received,
      sha256: hash.digest("hex"),
      head: head.subarray(0, Math.min(received, HEAD_BYTES)),
    };
  } finally {
    // Never leave while a write or a sync is under way (the caller closes the file), and let the source release what it holds.
    await writing.catch(() => undefined);
    await syncer.settled().catch(() => undefined);
    await pieces.return?.().catch(() => undefined);
  }
}

async function nextPiece(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array | "end" | "interrupted"> {
  try {
    const next = await pieces.next();
    return next.done === true ? "end" : next.value;
  } catch {
    return "interrupted";
  }
}

/**
 * Syncs what is written while more arrives, one sync at a time. A disk tells of a write that it lost once, to whoever syncs
 * first, and the sync at the end would know nothing of it: so a fault here stays, for `settled` to throw.
 */
function syncBehind(file: FileHandle) {
  let syncedTo = 0;
  let isBusy = false;
  let last: Promise<void> = Promise.resolve();
  return {
    reached: (written: number): void => {
      if (isBusy || written - syncedTo < SYNC_EVERY_BYTES) return;
      isBusy = true;
      syncedTo = written;
      last = file.datasync().then(() => {
        isBusy = false;
      });
      last.catch(() => undefined);
    },
    settled: (): Promise<void> => last,
  };
}

/** A write may be short, and the promise of it must not be lost if nobody awaits it before the next block is full. */
function writeFully(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  const write = (async () => {
    for (let done = 0; done < bytes.byteLength; ) {
      const { bytesWritten } = await file.write(bytes, done, bytes.byteLength - done, position + done);
      done += bytesWritten;
    }
  })();
  write.catch(() => undefined);
  return write;
}

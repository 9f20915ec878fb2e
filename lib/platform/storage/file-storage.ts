import { randomBytes } from "node:crypto";
import type { Readable } from "node:stream";
import type { RandomAccessBytes } from "../documents/random-access-bytes";

/** How many of a file's first bytes `put` hands back, for judging its type without reading it again. */
export const HEAD_BYTES = 4100;

/** Quarantine holds what has arrived and is not yet judged; the vault holds what was accepted. Nothing is served from quarantine. */
export type StoragePlace = "quarantine" | "vault";

export type StoredFile = {
  readonly key: string;
  readonly sizeBytes: number;
  /** SHA-256 of every byte, in lower-case hexadecimal. */
  readonly sha256: string;
  /** The first `HEAD_BYTES` bytes, or fewer in a shorter file. */
  readonly head: Uint8Array;
};

export type PutResult =
  | { readonly state: "stored"; readonly file: StoredFile }
  | { readonly state: "too_large" }
  | { readonly state: "empty" }
  /** The sender went away before the end. */
  | { readonly state: "interrupted" }
  /** The disk, or the account's allowance of it, is full. */
  | { readonly state: "no_space" };

export type ByteRange = {
  readonly start: number;
  /** Inclusive, as in an HTTP range. */
  readonly end: number;
};

export type OpenFile = RandomAccessBytes & {
  /** The file, or a range of it. Ends by closing itself; the file stays open for other reads. */
  readonly stream: (range?: ByteRange) => Readable;
  readonly close: () => Promise<void>;
};

/**
 * Where files are kept. A person's file name never comes near it: a file is known by a random key, made before the
 * first byte arrives so that its row can be written first. All functions may be repeated after a crash.
 */
export type FileStorage = {
  /**
   * Streams into quarantine, at the pace of the disk. "stored" means that the bytes and the folder entry have been
   * synced to the disk, so a row may be committed on the strength of it. After any other answer nothing is left behind.
   * The limit is enforced while the bytes pass. Throws on a fault of the disk, and for a key that is already in use.
   */
  readonly put: (
    key: string,
    source: AsyncIterable<Uint8Array>,
    limits: { readonly maximumBytes: number },
  ) => Promise<PutResult>;
  /** `null` when there is no such file. The caller closes what it opened. */
  readonly open: (place: StoragePlace, key: string) => Promise<OpenFile | null>;
  /** In one step, and never over a file that is there: a vault file does not change. */
  readonly moveToVault: (key: string) => Promise<"moved" | "already_there" | "missing">;
  readonly remove: (place: StoragePlace, key: string) => Promise<void>;
  /** For parsers that need a path. Storage that is not a disk makes a temporary copy. `null` when there is no such file. */
  readonly withLocalPath: <T>(place: StoragePlace, key: string, use: (path: string) => Promise<T>) => Promise<T | null>;
  /** Where a file lies, or will lie when it has arrived. `null` for storage that is not a disk. */
  readonly localPath: (place: StoragePlace, key: string) => string | null;
  /** Removes what lies in quarantine, last written before `olderThan`, that no row wants. */
  readonly sweepQuarantine: (sweep: {
    readonly olderThan: Date;
    readonly isWanted: (key: string) => Promise<boolean>;
  }) => Promise<{ readonly removed: readonly string[] }>;
};

/** 160 random bits in lower-case hexadecimal: not to be guessed, and safe in any file system and address. */
export function newStorageKey(): string {
  return randomBytes(20).toString("hex");
}

export function isStorageKey(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

import { Readable } from "node:stream";
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from "yauzl";
import type { RandomAccessBytes } from "./random-access-bytes";

const PIECE_BYTES = 64 * 1024;

export type OpenZip = {
  readonly entryCount: number;
  readonly hasComment: boolean;
  /** The directory, an entry at a time. Names are the raw bytes read as UTF-8, not yet checked. Throws on a damaged directory. */
  readonly entries: () => AsyncGenerator<ZipEntry>;
  /** The first `maximumBytes` unpacked bytes of an entry, or all of a shorter one. Throws on damaged data. */
  readonly read: (entry: ZipEntry, maximumBytes: number) => Promise<Buffer>;
  readonly close: () => void;
};

export type ZipEntry = { readonly name: string; readonly entry: Entry };

/** Reads only the end of the file: entries are read one by one, so a directory of millions costs nothing until asked for. */
export async function openZip(bytes: RandomAccessBytes): Promise<OpenZip> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  const zip = await fromRandomAccessReaderPromise(new BytesReader(bytes), bytes.sizeBytes, options);
  return {
    entryCount: zip.entryCount,
    hasComment: zip.comment.length > 0,
    entries: () => entriesOf(zip),
    read: ({ entry }, maximumBytes) => readEntry(zip, entry, maximumBytes),
    close: () => zip.close(),
  };
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<ZipEntry> {
  for await (const entry of zip.eachEntry()) yield { name: entry.fileNameRaw.toString("utf8"), entry };
}

async function readEntry(zip: ZipFile, entry: Entry, maximumBytes: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    pieces.push(piece);
    size += piece.length;
    if (size >= maximumBytes) break;
  }
  return Buffer.concat(pieces).subarray(0, maximumBytes);
}

/** What yauzl needs to read from anything, a bucket's object too. */
class BytesReader extends RandomAccessReader {
  constructor(private readonly bytes: RandomAccessBytes) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { bytes } = this;
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = start; at < end; at += PIECE_BYTES) yield await bytes.read(at, Math.min(PIECE_BYTES, end - at));
    }
    return Readable.from(pieces(), { objectMode: false });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (fault: Error | null) => void,
  ): void {
    this.bytes.read(position, length).then((read) => {
      buffer.set(read, offset);
      callback(read.byteLength === length ? null : new Error("The file is shorter than its directory says"));
    }, callback);
  }
}

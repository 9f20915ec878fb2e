/** Bytes that can be read anywhere: a file on disk, an object in a bucket, or a buffer. */
export type RandomAccessBytes = {
  readonly sizeBytes: number;
  /** Fewer bytes than asked for only at the end of the file. */
  readonly read: (start: number, length: number) => Promise<Uint8Array>;
};

export function bytesInMemory(bytes: Uint8Array): RandomAccessBytes {
  return {
    sizeBytes: bytes.byteLength,
    read: async (start, length) => bytes.subarray(start, start + length),
  };
}

const WINDOW_BYTES = 4 * 1024;

/** The same bytes, for a reader of many small neighbouring parts: the file is asked once for each window of them. */
export function inWindows(bytes: RandomAccessBytes): RandomAccessBytes {
  let start = 0;
  let window: Uint8Array = new Uint8Array();
  return {
    sizeBytes: bytes.sizeBytes,
    read: async (from, length) => {
      if (from < start || from + length > start + window.byteLength) {
        start = from;
        window = await bytes.read(from, Math.max(length, WINDOW_BYTES));
      }
      return window.subarray(from - start, from - start + length);
    },
  };
}

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

import type { RandomAccessBytes } from "./random-access-bytes";

const END_OF_DIRECTORY = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const END_OF_DIRECTORY_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

/** Whether a ZIP program would open this file: it looks for the directory from the end, whatever the file begins with. */
export async function endsAsZip(bytes: RandomAccessBytes): Promise<boolean> {
  const length = END_OF_DIRECTORY_BYTES + LONGEST_COMMENT;
  const tail = Buffer.from(await bytes.read(Math.max(0, bytes.sizeBytes - length), length));
  for (
    let at = tail.lastIndexOf(END_OF_DIRECTORY);
    at >= 0;
    at = at === 0 ? -1 : tail.lastIndexOf(END_OF_DIRECTORY, at - 1)
  ) {
    // A real one says how many bytes of comment follow it; the same four bytes by chance in a picture do not.
    const comment = at + END_OF_DIRECTORY_BYTES <= tail.length ? tail.readUInt16LE(at + 20) : -1;
    if (at + END_OF_DIRECTORY_BYTES + comment === tail.length) return true;
  }
  return false;
}

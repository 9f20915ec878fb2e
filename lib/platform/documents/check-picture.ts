import { type DetectedKind, refused } from "@/lib/domain/evidence/document-kind";
import { hasMarkup } from "./has-markup";
import { inWindows, type RandomAccessBytes } from "./random-access-bytes";
import { endsAsZip } from "./zip-tail";

/** A picture is unpacked by whoever looks at it: 100 million points are 400 MB on the screen (Our design). */
const MOST_POINTS = 100_000_000;
const MOST_PARTS = 50_000;
const TAIL_BYTES = 64 * 1024;

/** Every chunk of a PNG is walked, from the header to IEND, which must be the end of the file. */
export async function checkPng(bytes: RandomAccessBytes): Promise<DetectedKind> {
  const chunks = inWindows(bytes);
  let at = 8;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const chunk = Buffer.from(await chunks.read(at, 16));
    if (chunk.length < 12) return refused("damaged");
    const length = chunk.readUInt32BE(0);
    const type = chunk.toString("latin1", 4, 8);
    if (part === 0) {
      if (type !== "IHDR" || length !== 13) return refused("damaged");
      if (chunk.readUInt32BE(8) * chunk.readUInt32BE(12) > MOST_POINTS) return refused("picture_too_large");
    }
    at += 12 + length;
    if (at > bytes.sizeBytes) return refused("damaged");
    if (type === "IEND") return at === bytes.sizeBytes ? { state: "accepted", kind: "png" } : refused("mixed_content");
  }
  return refused("too_many_parts");
}

/** The segments of a JPEG are walked as far as the picture's own data; after that only the end can be judged. */
export async function checkJpeg(bytes: RandomAccessBytes): Promise<DetectedKind> {
  const size = await sizeOfJpeg(bytes);
  if (size === null) return refused("damaged");
  if (size > MOST_POINTS) return refused("picture_too_large");
  if (await endsAsZip(bytes)) return refused("mixed_content");
  const tail = Buffer.from(await bytes.read(Math.max(0, bytes.sizeBytes - TAIL_BYTES), TAIL_BYTES));
  let end = tail.length;
  while (end > 0 && tail[end - 1] === 0) end -= 1;
  const endMark = tail.toString("latin1", Math.max(0, end - 4), end);
  // Some cameras put a record of their own after the picture, and close it with this word.
  if (endMark.endsWith("\xff\xd9") || endMark === "SEFT") {
    return hasMarkup(tail.toString("latin1")) ? refused("mixed_content") : { state: "accepted", kind: "jpeg" };
  }
  return refused(tail.includes(Buffer.from([0xff, 0xd9])) ? "mixed_content" : "damaged");
}

/** Points in the picture, or `null` when no frame comes before the data. */
async function sizeOfJpeg(bytes: RandomAccessBytes): Promise<number | null> {
  const segments = inWindows(bytes);
  let at = 2;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const segment = Buffer.from(await segments.read(at, 9));
    if (segment.length < 9 || segment[0] !== 0xff) return null;
    const marker = segment.readUInt8(1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return segment.readUInt16BE(5) * segment.readUInt16BE(7);
    if (marker === 0xda || marker === 0xd9) return null;
    at += 2 + segment.readUInt16BE(2);
  }
  return null;
}

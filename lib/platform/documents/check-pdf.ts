import { type DetectedKind, refused } from "@/lib/domain/evidence/document-kind";
import { hasMarkup } from "./has-markup";
import type { RandomAccessBytes } from "./random-access-bytes";
import { endsAsZip } from "./zip-tail";

/** Writers may leave a little after the end mark; readers look this far back for it. */
const END_MARK_BYTES = 2_048;

/**
 * A PDF from its first byte to its last: readers forgive a kilobyte of anything before "%PDF-", which is how a web page
 * passes for one. Whether it opens without a password is for `inspectDocument` to say: many that are "encrypted" do.
 */
export async function checkPdf(bytes: RandomAccessBytes, head: Uint8Array): Promise<DetectedKind> {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(1024, head.byteLength)).toString("latin1");
  if (!/^%PDF-[12]\.\d/.test(start) || hasMarkup(start)) return refused("mixed_content");
  if (await endsAsZip(bytes)) return refused("mixed_content");
  const tail = Buffer.from(await bytes.read(Math.max(0, bytes.sizeBytes - END_MARK_BYTES), END_MARK_BYTES));
  return tail.includes("%%EOF") ? { state: "accepted", kind: "pdf" } : refused("damaged");
}

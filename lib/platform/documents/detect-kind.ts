import { fileTypeFromBuffer } from "file-type";
import { type DetectedKind, refused } from "@/lib/domain/evidence/document-kind";
import { checkCsv } from "./check-csv";
import { checkOfficePackage } from "./check-office-package";
import { checkPdf } from "./check-pdf";
import { checkJpeg, checkPng } from "./check-picture";
import type { RandomAccessBytes } from "./random-access-bytes";

const HEAD_BYTES = 4100;
/** The container of Office files before 2007, and of newer ones that have a password. */
const COMPOUND_FILE = "d0cf11e0a1b11ae1";
const ZIP = "504b0304";

/**
 * What a file is, judged from its bytes alone: the first bytes choose the kind, and the rest must keep to it.
 * Reads what it needs in small pieces and parses nothing deeply (that is `inspectDocument`, in another process), so the
 * server goes on answering meanwhile. Faults of reading are thrown; everything about the content is an answer.
 */
export async function detectKind(bytes: RandomAccessBytes): Promise<DetectedKind> {
  if (bytes.sizeBytes === 0) return refused("empty");
  const head = await bytes.read(0, HEAD_BYTES);
  const start = Buffer.from(head.subarray(0, 8)).toString("hex");
  if (start.startsWith(ZIP)) return checkOfficePackage(bytes);
  if (start === COMPOUND_FILE) return refused((await isPasswordProtected(bytes, head)) ? "encrypted" : "old_office");
  // The mark of UTF-16 is also how a frame of sound may begin.
  if (start.startsWith("fffe") || start.startsWith("feff")) return checkCsv(bytes);
  // Also what begins with a byte order mark or a tag of sound, which is skipped here and not by the checks.
  const seen = await fileTypeFromBuffer(head);
  switch (seen?.mime) {
    case "application/pdf":
      return checkPdf(bytes, head);
    case "image/png":
      return start === "89504e470d0a1a0a" ? checkPng(bytes) : refused("mixed_content");
    case "image/jpeg":
      return start.startsWith("ffd8ff") ? checkJpeg(bytes) : refused("mixed_content");
    case undefined:
      return Buffer.from(head).includes("%PDF-") ? refused("mixed_content") : checkCsv(bytes);
    default:
      return refused("not_accepted_kind");
  }
}

/** An Office file with a password is a compound file whose directory names a stream "EncryptedPackage". */
async function isPasswordProtected(bytes: RandomAccessBytes, head: Uint8Array): Promise<boolean> {
  const header = Buffer.from(head);
  if (header.length < 512) return false;
  const sectorBytes = 2 ** Math.min(12, header.readUInt16LE(30));
  const directory = (header.readUInt32LE(48) + 1) * sectorBytes;
  const entries = Buffer.from(await bytes.read(directory, 4096));
  return entries.includes(Buffer.from("EncryptedPackage", "utf16le"));
}

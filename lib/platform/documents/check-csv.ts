import { type DetectedKind, refused } from "@/lib/domain/evidence/document-kind";
import { hasMarkup, MARKUP_OVERLAP } from "./has-markup";
import type { RandomAccessBytes } from "./random-access-bytes";

const PIECE_BYTES = 128 * 1024;

/**
 * A CSV has no mark of its own: it is text, in UTF-8 throughout (a byte order mark is allowed), whose first line with
 * anything on it has at least two columns, and that nothing would run as a page or a script.
 */
export async function checkCsv(bytes: RandomAccessBytes): Promise<DetectedKind> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let overlap = "";
  let isFirstLineJudged = false;
  for (let at = 0; at < bytes.sizeBytes; at += PIECE_BYTES) {
    const piece = await bytes.read(at, PIECE_BYTES);
    const isLast = at + PIECE_BYTES >= bytes.sizeBytes;
    if (piece.includes(0)) return refused(looksLikeUtf16(piece) ? "not_utf8" : "not_accepted_kind");
    let text: string;
    try {
      text = decoder.decode(piece, { stream: !isLast });
    } catch {
      return refused(isFirstLineJudged || isMostlyText(piece) ? "not_utf8" : "not_accepted_kind");
    }
    if (hasControlCharacter(text)) return refused("not_accepted_kind");
    if (hasMarkup(overlap + text)) return refused("mixed_content");
    overlap = text.slice(-MARKUP_OVERLAP);
    if (!isFirstLineJudged && text.trim() !== "") {
      if (!hasColumns(text)) return refused("not_accepted_kind");
      isFirstLineJudged = true;
    }
  }
  return isFirstLineJudged ? { state: "accepted", kind: "csv" } : refused("empty");
}

function hasColumns(text: string): boolean {
  const start = text.trimStart();
  const firstLine = start.slice(0, start.search(/[\r\n]|$/));
  return !start.startsWith("<") && !start.startsWith("#!") && /[,;\t]/.test(firstLine);
}

function hasControlCharacter(text: string): boolean {
  // Tab, line feed, form feed and carriage return are all that a table needs.
  return /[^\P{Cc}\t\n\f\r]/u.test(text);
}

function looksLikeUtf16(piece: Uint8Array): boolean {
  return (piece[0] === 0xff && piece[1] === 0xfe) || (piece[0] === 0xfe && piece[1] === 0xff);
}

/** Text in an old Windows encoding has letters with accents now and then; a program or a picture has control bytes everywhere. */
function isMostlyText(piece: Uint8Array): boolean {
  const start = piece.subarray(0, 4100);
  return !start.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
}

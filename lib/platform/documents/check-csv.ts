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
    const text = decodedOrNull(decoder, piece, at + PIECE_BYTES < bytes.sizeBytes);
    if (text === null) return refused(looksLikeText(piece) ? "not_utf8" : "not_accepted_kind");
    if (hasControlCharacter(text)) return refused(looksLikeUtf16(piece) ? "not_utf8" : "not_accepted_kind");
    if (!isFirstLineJudged && text.trim() !== "") {
      if (!hasColumns(text)) return refused("not_accepted_kind");
      isFirstLineJudged = true;
    }
    if (hasMarkup(overlap + text)) return refused("mixed_content");
    overlap = text.slice(-MARKUP_OVERLAP);
  }
  return isFirstLineJudged ? { state: "accepted", kind: "csv" } : refused("empty");
}

function decodedOrNull(decoder: TextDecoder, piece: Uint8Array, isMoreToCome: boolean): string | null {
  try {
    return decoder.decode(piece, { stream: isMoreToCome });
  } catch {
    return null;
  }
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

/** UTF-16 of English text without its mark is valid UTF-8, with a NUL beside every letter. */
function looksLikeUtf16(piece: Uint8Array): boolean {
  const pairs = Buffer.from(piece.subarray(0, 64)).toString("latin1");
  return /^(?:[\t\r\n\x20-\x7e]\0)+$|^(?:\0[\t\r\n\x20-\x7e])+$/.test(pairs.slice(0, pairs.length & ~1));
}

/** Text in an old encoding, or UTF-16 with its mark; a program or a picture has control bytes everywhere. */
function looksLikeText(piece: Uint8Array): boolean {
  const isUtf16 = (piece[0] === 0xff && piece[1] === 0xfe) || (piece[0] === 0xfe && piece[1] === 0xff);
  return isUtf16 || !piece.subarray(0, 4100).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
}

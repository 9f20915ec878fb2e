import { type DocumentKind, extensionOf } from "./document-kind";

/** Characters of the name before its ending: well under every file system's limit, in any script. */
const MOST_CHARACTERS = 60;

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name under which a document is handed back: what its uploader called it, less what could mislead or break. Control and invisible
 * characters (a right-to-left mark turns "fdp.exe" round) and those with a meaning in paths, headers and shells become spaces; the ending is that of what
 * the bytes are, so no name can claim to be something else.
 */
export function downloadName(fileName: string, kind: DocumentKind): string {
  const stem = fileName
    .toWellFormed()
    .normalize("NFC")
    .replace(/\.[^.\s]*$/u, "");
  const plain = stem
    .replace(/[\p{C}\p{Zl}\p{Zp}\ufffd"'`<>:/\\|?*%;=]/gu, " ")
    .replace(/\.(?=\.)/g, "")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.-]+|[\s.]+$/gu, "");
  const short = [...plain].slice(0, MOST_CHARACTERS).join("").trimEnd();
  const safe = short === "" || RESERVED.test(short) ? "document" : short;
  return `${safe}.${extensionOf(kind)}`;
}

import { invalid, ok, type Result } from "@/lib/domain/shared/result";
import { isStorableText } from "@/lib/domain/shared/text";
import {
  type DetectedKind,
  DOCUMENT_KINDS,
  type DocumentKind,
  endingOf,
  extensionOf,
  kindInWords,
  kindOfName,
  type RefusalCode,
} from "./document-kind";

/** The largest file a person may hand in: 100 MB. Our design. */
export const MOST_BYTES = 100 * 1024 * 1024;

/** The longest name that file systems take, in bytes of UTF-8. */
export const MOST_NAME_BYTES = 255;

/** Marks of direction and of no width: with them a name can be read as another, "fdp.exe" as "exe.pdf". */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** For a file input's `accept`, and so that a picker shows what can be chosen. */
export const ACCEPTED_ENDINGS = [...DOCUMENT_KINDS.map((kind) => `.${extensionOf(kind)}`), ".jpeg"];

const ACCEPTED_IN_WORDS = "a PDF, Word (DOCX), Excel (XLSX), PowerPoint (PPTX), CSV, PNG or JPEG";

/** A name that can be stored, shown and saved again. `invalid` says what to do. */
export function checkFileName(name: string): Result {
  if (name.trim() === "") return refuse("The selected file has no name. Give it one and upload it again");
  const isTooLong = name.length > MOST_NAME_BYTES || byteLength(name) > MOST_NAME_BYTES;
  if (isTooLong)
    return refuse("The name of the selected file is too long. Shorten it to 100 characters and upload it again");
  if (!isStorableText(name) || /[\n\t]/.test(name)) {
    return refuse("The name of the selected file has characters that cannot be stored. Rename it and upload it again");
  }
  if (UNSEEN.test(name)) {
    return refuse(
      "The name of the selected file has signs that cannot be seen. Type its name anew and upload it again",
    );
  }
  if (kindOfName(name) === null) return refuse(`The selected file must be ${ACCEPTED_IN_WORDS}`);
  return ok();
}

/** What can be said before a byte is read. The size is what the browser claims, and is measured again as the bytes pass. */
export function checkBeforeUpload(file: { readonly name: string; readonly sizeBytes: number }): Result {
  const name = checkFileName(file.name);
  return name.ok ? checkSize(file.sizeBytes) : name;
}

/**
 * The verdict on a file that has arrived: its name, its measured size, what its bytes are, and whether name and bytes agree.
 * Gives its kind, or `invalid` with one sentence that says what to do. docs/domain.md, Process.
 */
export function judgeUpload(file: {
  readonly name: string;
  readonly sizeBytes: number;
  readonly detected: DetectedKind;
}): Result<DocumentKind> {
  const before = checkBeforeUpload(file);
  if (!before.ok) return before;
  if (file.detected.state === "refused") return refuse(refusalInWords(file.detected.code, file.name));
  const { kind } = file.detected;
  if (kindOfName(file.name) === kind) return ok(kind);
  const [is, ending] = [kindInWords(kind), endingOf(file.name)];
  return refuse(
    `The selected file is a ${is}, but its name ends in .${ending}. Rename it to end in .${extensionOf(kind)} and upload it again`,
  );
}

/** The one sentence for each reason to refuse a file, which says what to do. */
export function refusalInWords(code: RefusalCode, fileName: string): string {
  const named = kindOfName(fileName);
  const unlike = named === null ? "of a kind that is accepted" : `a ${kindInWords(named)}, whatever its name says`;
  const words: Readonly<Record<RefusalCode, string>> = {
    empty: "The selected file is empty. Choose one that has something in it",
    not_accepted_kind: `The selected file is not ${unlike}. Save it as ${ACCEPTED_IN_WORDS} and upload it again`,
    mixed_content:
      "The selected file holds two kinds of file in one. Save it again from the program that made it, then upload it",
    damaged: "The selected file is damaged or cut short. Save it again from the program that made it, then upload it",
    encrypted: "The selected file needs a password. Take the password off and upload it again",
    old_office:
      "The selected file is in the format of Office before 2007. Save it as DOCX, XLSX or PPTX and upload it again",
    macros: "The selected file has macros. Save it without them, as DOCX, XLSX or PPTX, and upload it again",
    nested_archive: "The selected file has another archive inside it. Take that out and upload it again",
    too_many_parts: "The selected file has too many parts to check. Split it and upload each half",
    unpacks_too_large:
      "The selected file unpacks to more than can be checked. Make its pictures smaller and upload it again",
    unsafe_part_name: "The selected file is not built as Office files are. Save it again from Office, then upload it",
    picture_too_large: "The selected picture has too many pixels. Make it smaller and upload it again",
    not_utf8: "The selected file is not in UTF-8. Save it as CSV UTF-8 and upload it again",
  };
  return words[code];
}

function checkSize(sizeBytes: number): Result {
  if (sizeBytes === 0) return refuse(refusalInWords("empty", ""));
  if (sizeBytes > MOST_BYTES) {
    return refuse(
      "The selected file must be 100MB or smaller. Make its pictures smaller, or split it, and upload it again",
    );
  }
  return ok();
}

function refuse(message: string): Result<never> {
  return invalid(message, { file: message });
}

/** UTF-8 bytes, counted without any encoder: the domain has none on every platform it runs on. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

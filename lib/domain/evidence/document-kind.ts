/** The kinds of file that evidence may be (Our design). A kind is judged from the bytes, never from the name. */
export const DOCUMENT_KINDS = ["pdf", "docx", "xlsx", "pptx", "csv", "png", "jpeg"] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

const MEDIA_TYPES: Readonly<Record<DocumentKind, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  csv: "text/csv; charset=utf-8",
  png: "image/png",
  jpeg: "image/jpeg",
};

/** What to declare when the file is served. */
export function mediaTypeOf(kind: DocumentKind): string {
  return MEDIA_TYPES[kind];
}

/** The ending a downloaded file is given, whatever its uploader called it. */
export function extensionOf(kind: DocumentKind): string {
  return kind === "jpeg" ? "jpg" : kind;
}

const WORDS: Readonly<Record<DocumentKind, string>> = {
  pdf: "PDF",
  docx: "Word document",
  xlsx: "Excel workbook",
  pptx: "PowerPoint presentation",
  csv: "CSV file",
  png: "PNG picture",
  jpeg: "JPEG picture",
};

export function kindInWords(kind: DocumentKind): string {
  return WORDS[kind];
}

/** The ending of a name, "pdf" for "Plan.v2.PDF", in small letters; empty when there is none. */
export function endingOf(fileName: string): string {
  return /\.([^.\s]+)$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? "";
}

/** The kind that a name claims by its ending, or `null`. What the file is, its bytes say. */
export function kindOfName(fileName: string): DocumentKind | null {
  const ending = endingOf(fileName);
  if (ending === "jpg") return "jpeg";
  return DOCUMENT_KINDS.find((kind) => kind === ending) ?? null;
}

/** Why a file is not taken. Each has one sentence in the product that says what to do. */
export type RefusalCode =
  | "empty"
  /** None of the kinds above. */
  | "not_accepted_kind"
  /** Two kinds of file in one: a web page before a PDF, a ZIP behind a picture. */
  | "mixed_content"
  /** Cut short, or not built as its kind says. */
  | "damaged"
  | "encrypted"
  /** .doc, .xls or .ppt of before 2007. */
  | "old_office"
  | "macros"
  | "nested_archive"
  | "too_many_parts"
  | "unpacks_too_large"
  | "unsafe_part_name"
  | "picture_too_large"
  /** Text, but not UTF-8. */
  | "not_utf8";

export type Refusal = { readonly state: "refused"; readonly code: RefusalCode };

export type DetectedKind = { readonly state: "accepted"; readonly kind: DocumentKind } | Refusal;

export function refused(code: RefusalCode): Refusal {
  return { state: "refused", code };
}

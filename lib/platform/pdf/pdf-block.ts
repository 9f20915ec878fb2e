/** What a document is made of, in its reading order. Each block becomes a tagged element that assistive software can name. */
export type PdfBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | PdfTable
  | { readonly kind: "page_break" };

export type PdfTable = {
  readonly kind: "table";
  readonly columns: readonly PdfColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly string[])[];
};

export type PdfColumn = {
  readonly title: string;
  /** Its part of the width, as against the other columns' parts. */
  readonly share: number;
  readonly isNumber?: boolean;
};

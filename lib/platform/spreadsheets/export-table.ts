/** A number is written as one and can be summed; a day is a calendar day, "2012-09-14". */
export type ExportCell = string | number | null | { readonly day: string };

export type ExportTable = {
  readonly header: readonly string[];
  readonly rows: Iterable<readonly ExportCell[]> | AsyncIterable<readonly ExportCell[]>;
  /** Whether any of it was made up for a demonstration: the file then says so before anything else. */
  readonly isIllustrative: boolean;
};

export const ILLUSTRATIVE_NOTE =
  "Illustrative: some of this was made up for a demonstration and is not a record of any real organisation.";

/**
 * Text that a spreadsheet would run is made text by an apostrophe before it: what begins with = + - @, a tab or a
 * carriage return, and the full-width forms of the four that some programs take for them. Numbers come as numbers.
 */
export function neutralised(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}

import { ROW_LIMITS, type SheetRefusalCode } from "./sheet-rows";

/** Why a file could not be read as a table at all, in one sentence that says what to do. `row` is where reading stopped, when known. */
export function sheetRefusalInWords(code: SheetRefusalCode, row?: number): string {
  const where = row === undefined ? "" : ` at row ${row.toLocaleString("en-GB")}`;
  const words: Readonly<Record<SheetRefusalCode, string>> = {
    empty: "The file has no rows. Choose one that has something in it",
    not_utf8: "The file is not in UTF-8. Save it as CSV UTF-8, or as XLSX, and upload it again",
    too_many_rows: `The file has more than ${ROW_LIMITS.rows.toLocaleString("en-GB")} rows. Split it and import each part`,
    too_many_columns: `The file has more than ${ROW_LIMITS.columns} columns. Take out those that are not needed`,
    too_large: "The file is too large or too involved to read. Save it as CSV and upload it again",
    encrypted: "The file needs a password. Take the password off and upload it again",
    unreadable: `The file cannot be read${where}. Open it in a spreadsheet, save it again and upload it`,
  };
  return words[code];
}

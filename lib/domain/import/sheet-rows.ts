/** What a spreadsheet may hold and still be an import (Our design). A file over a limit is refused whole. */
export type RowLimits = {
  readonly rows: number;
  readonly columns: number;
  readonly characters: number;
};

export const ROW_LIMITS: RowLimits = { rows: 20_000, columns: 50, characters: 2_000 };

export type SheetRow = {
  /** The row's number in the file as a person sees it there: the header is row 1. In a CSV, the line the row begins on. */
  readonly number: number;
  /** As many as the header has; trimmed. Days are "2012-09-14", numbers are in plain decimal notation. */
  readonly cells: readonly string[];
};

export type CellProblemCode =
  /** A sum and not a value. The cell reads as "". */
  | "formula"
  /** Such as #REF!. The cell reads as "". */
  | "error_value"
  /** The cell reads as "". */
  | "too_long"
  /** The row has more cells than the header; those beyond it are left out. */
  | "too_many_cells";

export type CellProblem = {
  readonly row: number /** From 1. */;
  readonly column: number;
  readonly code: CellProblemCode;
};

export type SheetRefusalCode =
  | "empty"
  | "not_utf8"
  | "too_many_rows"
  | "too_many_columns"
  /** Too large or too involved to be read in the time and memory it is given. */
  | "too_large"
  | "encrypted"
  | "unreadable";

export type ReadRows =
  | {
      readonly state: "read";
      readonly header: readonly string[];
      /** Rows with nothing in them are left out. */
      readonly rows: readonly SheetRow[];
      readonly problems: readonly CellProblem[];
      /** Visible sheets of a workbook after the first, which were not read. */
      readonly otherSheets: readonly string[];
    }
  | {
      readonly state: "refused";
      readonly code: SheetRefusalCode /** Where reading stopped, when that is known. */;
      readonly row?: number;
    };

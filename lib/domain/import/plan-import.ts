import { counted } from "@/lib/domain/shared/counted";
import {
  changedFields,
  type ImportPlan,
  type ImportRecord,
  type PlannedRow,
  type Refusal,
  refuseFile,
} from "./import-plan";
import { type Column, matchColumns } from "./match-columns";
import { type RowReader, readerOf } from "./row-reader";
import { type CellProblem, ROW_LIMITS, type SheetRow } from "./sheet-rows";

/** A file as it was read: header, rows, and what was wrong with single cells. */
export type ImportSheet = {
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly problems: readonly CellProblem[];
};

/** What one kind of file looks like and means. */
export type FileKind<T extends ImportRecord> = {
  readonly columns: readonly Column[];
  /** Columns that such files may have and that are read elsewhere. */
  readonly passedOver?: readonly string[];
  /** Reads a row, noting problems with the reader; its value is dropped when there are any. */
  readonly read: (reader: RowReader) => T | null;
  /** Rows with the same key are about the same thing. */
  readonly keyOf: (value: T) => string;
  /** The key in words, "CCG, supplier, service line and route". */
  readonly keyInWords: string;
  /** What is wrong with a row in view of what is held under its key; `null` when it is new. */
  readonly checkChange?: (value: T, before: T | null) => readonly Omit<Refusal, "row">[];
  /** What is wrong with the file as a whole, such as sums; called only with rows that are right one by one. */
  readonly checkTogether?: (changed: readonly PlannedRow<T>[]) => readonly Refusal[];
};

/**
 * Checks a whole file against what is held, without a clock or a database, and says what it would create, change, leave and refuse.
 * The same file planned again after it was applied is all `same`.
 */
export function planImport<T extends ImportRecord>(
  kind: FileKind<T>,
  sheet: ImportSheet,
  existing: ReadonlyMap<string, T>,
): ImportPlan<T> {
  if (sheet.rows.length > ROW_LIMITS.rows) return refuseFile([tooManyRows(sheet.rows.length)]);
  const matched = matchColumns(sheet.header, kind.columns, kind.passedOver);
  if (matched.state === "refused") return refuseFile(matched.reasons);

  const refuse: Refusal[] = [];
  const read = readRows(kind, sheet, matched.positions, refuse);
  const create: PlannedRow<T>[] = [];
  const change: (PlannedRow<T> & { readonly changed: readonly string[] })[] = [];
  const same: PlannedRow<T>[] = [];
  for (const planned of withoutDuplicates(kind, read, refuse)) {
    const before = existing.get(planned.key) ?? null;
    const changed = before === null ? [] : changedFields(before, planned.value);
    if (before !== null && changed.length === 0) {
      same.push(planned);
      continue;
    }
    const wrong = kind.checkChange?.(planned.value, before) ?? [];
    if (wrong.length > 0) refuse.push(...wrong.map((reason) => ({ row: planned.row, ...reason })));
    else if (before === null) create.push(planned);
    else change.push({ ...planned, changed });
  }
  refuse.push(...(kind.checkTogether?.([...create, ...change]) ?? []));
  const refusedRows = new Set(refuse.map(({ row }) => row));
  const isKept = ({ row }: { readonly row: number }) => !refusedRows.has(row);
  return {
    create: create.filter(isKept),
    change: change.filter(isKept),
    same,
    refuse: refuse.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  };
}

function readRows<T extends ImportRecord>(
  kind: FileKind<T>,
  sheet: ImportSheet,
  positions: ReadonlyMap<string, number>,
  refuse: Refusal[],
): PlannedRow<T>[] {
  const cellProblems = new Map<number, CellProblem[]>();
  for (const problem of sheet.problems) {
    cellProblems.set(problem.row, [...(cellProblems.get(problem.row) ?? []), problem]);
  }
  return sheet.rows.flatMap((sheetRow): PlannedRow<T>[] => {
    const own = cellProblems.get(sheetRow.number) ?? [];
    if (own.length === 0 && sheetRow.cells.every((cell) => cell.trim() === "")) return [];
    const reader = readerOf(sheetRow, positions, own);
    const value = kind.read(reader);
    refuse.push(...reader.problems);
    if (value === null || reader.problems.length > 0) return [];
    return [{ row: sheetRow.number, key: kind.keyOf(value), value }];
  });
}

function withoutDuplicates<T extends ImportRecord>(
  kind: FileKind<T>,
  rows: readonly PlannedRow<T>[],
  refuse: Refusal[],
): PlannedRow<T>[] {
  const first = new Map<string, number>();
  return rows.filter(({ row, key }) => {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return true;
    }
    refuse.push({ row, column: null, reason: `Same ${kind.keyInWords} as row ${earlier}. Keep one of the two` });
    return false;
  });
}

function tooManyRows(rows: number): Refusal {
  const most = ROW_LIMITS.rows.toLocaleString("en-GB");
  return { row: null, column: null, reason: `The file has ${counted(rows, "row")} and the most is ${most}. Split it` };
}

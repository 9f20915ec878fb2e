import { type CalendarDay, isCalendarDay } from "@/lib/domain/shared/calendar-day";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { oneLine } from "@/lib/domain/shared/text";
import type { Directory, Known } from "./directory";
import type { Refusal } from "./import-plan";
import type { CellProblem, CellProblemCode, SheetRow } from "./sheet-rows";

/** Reads one row's cells by column, noting every problem on the way, so that a row's mistakes are all told at once. Each gives `null` for a problem. */
export type RowReader = {
  readonly row: number;
  readonly problems: readonly Refusal[];
  /** One line of text; empty is a problem. */
  readonly text: (column: string, most: number) => string | null;
  /** One line of text, or an empty one. */
  readonly optionalText: (column: string, most: number) => string;
  readonly wholeNumber: (column: string, most: number) => number | null;
  /** Degrees and the like; an empty cell is `null` and no problem. */
  readonly optionalDecimal: (column: string, most: number) => number | null;
  /** A calendar day as "2012-09-14". */
  readonly day: (column: string) => CalendarDay | null;
  /** As `day`; an empty cell is `null` and no problem. */
  readonly optionalDay: (column: string) => CalendarDay | null;
  readonly choice: <T extends string>(column: string, choices: readonly T[]) => T | null;
  readonly known: <T extends Known>(column: string, directory: Directory<T>) => T | null;
  /** As `known`; an empty cell is `null` and no problem. */
  readonly optionalKnown: <T extends Known>(column: string, directory: Directory<T>) => T | null;
  /** Notes what only the rules of that kind of file can know. */
  readonly refuse: (column: string | null, reason: string) => null;
};

const CELL_PROBLEMS: Readonly<Record<CellProblemCode, string>> = {
  formula: "This is a formula. Put its value here instead",
  error_value: "This is an error and not a value. Correct it",
  too_long: "This is too long. Shorten it",
  too_many_cells: "This row has more cells than the header. Take out what is beyond it",
};

/** What a spreadsheet would run if the cell came back to it, unless it is a plain number. */
const FORMULA = /^[=+\-@]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

export function readerOf(
  sheetRow: SheetRow,
  positions: ReadonlyMap<string, number>,
  cellProblems: readonly CellProblem[],
): RowReader {
  const row = sheetRow.number;
  const problems: Refusal[] = [];
  const unreadable = new Set<string>();
  for (const { column: position, code } of cellProblems) {
    const column = columnAt(positions, position - 1);
    problems.push({ row, column, reason: CELL_PROBLEMS[code] });
    if (column !== null) unreadable.add(column);
  }

  function refuse(column: string | null, reason: string): null {
    problems.push({ row, column, reason });
    return null;
  }

  /** The cell as one line, `null` when its problem has been noted already. */
  function cell(column: string): string | null {
    if (unreadable.has(column)) return null;
    const text = oneLine(sheetRow.cells[positions.get(column) ?? -1] ?? "");
    if (!FORMULA.test(text) || NUMBER.test(text)) return text;
    unreadable.add(column);
    return refuse(column, CELL_PROBLEMS.formula);
  }

  function filled(column: string): string | null {
    const text = cell(column);
    return text === "" ? refuse(column, "This is empty. Fill it in") : text;
  }

  function within(column: string, text: string | null, most: number): string | null {
    if (text === null || text.length <= most) return text;
    return refuse(column, `This is too long. Use ${most.toLocaleString("en-GB")} characters or fewer`);
  }

  function find<T extends Known>(column: string, text: string | null, directory: Directory<T>): T | null {
    if (text === null || text === "") return null;
    const answer = directory.find(text);
    return "found" in answer ? answer.found : refuse(column, answer.problem);
  }

  function dayIn(column: string, text: string | null): CalendarDay | null {
    if (text === null || text === "" || isCalendarDay(text)) return text || null;
    return refuse(column, `"${text.slice(0, 40)}" is not a day written like 2012-09-14`);
  }

  return {
    row,
    problems,
    text: (column, most) => within(column, filled(column), most),
    optionalText: (column, most) => within(column, cell(column), most) ?? "",
    wholeNumber(column, most) {
      const text = filled(column);
      if (text === null) return null;
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      if (value <= most) return value;
      return refuse(column, `"${text.slice(0, 40)}" is not a whole number from 0 to ${most.toLocaleString("en-GB")}`);
    },
    optionalDecimal(column, most) {
      const text = cell(column);
      if (text === null || text === "") return null;
      const value = NUMBER.test(text) ? Number(text) : Number.NaN;
      return Math.abs(value) <= most
        ? value
        : refuse(column, `"${text.slice(0, 40)}" is not a number from -${most} to ${most}`);
    },
    day: (column) => dayIn(column, filled(column)),
    optionalDay: (column) => dayIn(column, cell(column)),
    choice(column, choices) {
      const text = filled(column);
      if (text === null) return null;
      const written = text.toLowerCase().replace(/[\s-]+/g, "_");
      const chosen = choices.find((choice) => choice.toLowerCase() === written);
      return chosen ?? refuse(column, `"${text.slice(0, 40)}" is not one of ${listInWords(choices)}`);
    },
    known: (column, directory) => find(column, filled(column), directory),
    optionalKnown: (column, directory) => find(column, cell(column), directory),
    refuse,
  };
}

function columnAt(positions: ReadonlyMap<string, number>, position: number): string | null {
  for (const [name, at] of positions) if (at === position) return name;
  return null;
}

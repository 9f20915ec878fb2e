import { closest } from "@/lib/domain/shared/closest";
import type { Refusal } from "./import-plan";

/** A column of a kind of file. All are required: a column left out must never read as "make this empty". */
export type Column = {
  readonly name: string;
  /** What the same column is called in files that people already hold. */
  readonly alsoCalled?: string;
};

export type MatchedColumns =
  | { readonly state: "matched"; readonly positions: ReadonlyMap<string, number> }
  | { readonly state: "refused"; readonly reasons: readonly Refusal[] };

/**
 * Finds each column in a header, in any order and letter case. Names every column that is missing, unexpected or there twice, and which
 * unexpected one was probably meant for which missing one. `passedOver` are columns that such files have and that are read elsewhere.
 */
export function matchColumns(
  header: readonly string[],
  columns: readonly Column[],
  passedOver: readonly string[] = [],
): MatchedColumns {
  const positions = new Map<string, number>();
  const reasons: Refusal[] = [];
  const unexpected: string[] = [];
  for (const [position, cell] of header.entries()) {
    const written = plain(cell);
    const column = columns.find(({ name, alsoCalled }) => name === written || alsoCalled === written);
    if (column === undefined) {
      if (!passedOver.includes(written)) unexpected.push(written);
    } else if (positions.has(column.name)) {
      reasons.push({ row: 1, column: column.name, reason: "This column is there twice. Take one out" });
    } else {
      positions.set(column.name, position);
    }
  }
  const missing = columns.filter(({ name }) => !positions.has(name)).map(({ name }) => name);
  reasons.push(...missing.map((column) => ({ row: 1, column, reason: "This column is missing. Add it" })));
  reasons.push(...unexpected.map((column) => unexpectedColumn(column, missing)));
  return reasons.length === 0 ? { state: "matched", positions } : { state: "refused", reasons };
}

function unexpectedColumn(column: string, missing: readonly string[]): Refusal {
  if (column === "") return { row: 1, column: null, reason: "A column has no name. Give it one or take it out" };
  const meant = closest(column, missing);
  const advice = meant === undefined ? "Take it out" : `Did you mean ${meant}?`;
  return { row: 1, column, reason: `This column is not expected. ${advice}` };
}

function plain(cell: string): string {
  return cell
    .replace(/^\ufeff/, "")
    .trim()
    .toLowerCase()
    .replace(/\s+/g, "_")
    .slice(0, 60);
}

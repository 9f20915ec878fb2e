import type { CcgRow } from "./ccg-rows";

type Cell = string | number | null;

/** The list of CCGs as rows and columns for a file: what the screen shows and nothing more. Pounds, as people read them. */
export function ccgsExport(rows: readonly CcgRow[], serviceLines: number): { header: string[]; rows: Cell[][] } {
  return {
    header: [
      "CCG code",
      "CCG",
      "Region",
      "In the footprint of",
      "Lines decided",
      "Service lines",
      "Planned pounds a head",
    ],
    rows: rows.map((row) => [
      row.odsCode,
      row.name,
      row.region,
      row.footprintUnit,
      row.linesDecided,
      serviceLines,
      row.plannedPence / 100,
    ]),
  };
}

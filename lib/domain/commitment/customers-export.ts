import type { CustomerRow } from "@/lib/domain/commitment/customer-rows";
import { STAGE_WORDS } from "@/lib/domain/commitment/stage";

type Cell = string | number | null | { readonly day: string };

const day = (value: string | null): Cell => (value === null ? null : { day: value });

/** A unit's customers as rows and columns for a file: what the screen shows and nothing more. Pounds, as people read them. */
export function customersExport(rows: readonly CustomerRow[]): { header: string[]; rows: Cell[][] } {
  return {
    header: [
      "CCG code",
      "CCG",
      "Service line",
      "Stage",
      "Pounds a head",
      "Pounds a year",
      "First day",
      "Last day",
      "Counts as confirmed income",
      "In the footprint",
    ],
    rows: rows.map((row) => [
      row.odsCode,
      row.ccg,
      row.line,
      row.isExpired ? `${STAGE_WORDS[row.stage]}, expired` : STAGE_WORDS[row.stage],
      row.pencePerHead / 100,
      row.pencePerYear / 100,
      day(row.startsOn),
      day(row.endsOn),
      row.counts ? "Yes" : "No",
      row.isInFootprint ? "Yes" : "No",
    ]),
  };
}

import type { SubmissionStatus } from "../checkpoint/submission-status";
import type { Scenario } from "../moderation/scenario";
import { currentCell, type OverviewRow, publishedScenarioAt } from "./overview-row";

export type OverviewFilter = {
  /** A region's name. */
  readonly region?: string;
  /** "any" leaves out those that have no published one. */
  readonly scenario?: Scenario | "any";
  readonly stage?: SubmissionStatus;
  readonly scope?: "regional" | "national";
  readonly late?: boolean;
};

/** The rows that pass every filter given. Scenarios are those of the counted checkpoint. */
export function filterRows(
  rows: readonly OverviewRow[],
  filter: OverviewFilter,
  counted: number | null,
): OverviewRow[] {
  return rows.filter(
    (row) =>
      (filter.region === undefined || row.region === filter.region) &&
      (filter.scope === undefined || row.isNational === (filter.scope === "national")) &&
      (filter.scenario === undefined || (counted !== null && isOfScenario(row, counted, filter.scenario))) &&
      (filter.stage === undefined || currentCell(row)?.status === filter.stage) &&
      (filter.late !== true || (row.lateFlags ?? 0) > 0),
  );
}

function isOfScenario(row: OverviewRow, checkpoint: number, asked: Scenario | "any"): boolean {
  const published = publishedScenarioAt(row, checkpoint);
  return asked === "any" ? published !== null : published === asked;
}

export const overviewSorts = ["unit", "region", "stage", "days", "flags", "income"] as const;
export type OverviewSort = (typeof overviewSorts)[number];

/** Sorted rows; the name decides between equals, and what is unknown comes last in either direction. */
export function sortRows(rows: readonly OverviewRow[], sort: OverviewSort, isDescending: boolean): OverviewRow[] {
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [sortKey(a, sort), sortKey(b, sort)];
    if (x === null || y === null) return x === y ? byName(a, b) : x === null ? 1 : -1;
    const order = typeof x === "string" ? x.localeCompare(String(y), "en-GB") : x - Number(y);
    return order === 0 ? byName(a, b) : order * sign;
  });
}

function byName(a: OverviewRow, b: OverviewRow): number {
  return a.name.localeCompare(b.name, "en-GB");
}

const stageOrder: readonly SubmissionStatus[] = [
  "not_open",
  "withdrawn",
  "preparing",
  "signed_off",
  "returned_in_part",
  "submitted",
  "in_review",
  "in_moderation",
  "outcome_drafted",
  "representations",
  "outcome_issued",
  "published",
];

function sortKey(row: OverviewRow, sort: OverviewSort): string | number | null {
  const cell = currentCell(row);
  switch (sort) {
    case "unit":
      return row.name;
    case "region":
      return row.region;
    case "stage":
      return cell?.status ? cell.number * 100 + stageOrder.indexOf(cell.status) : null;
    case "days":
      return cell?.days ?? null;
    case "flags":
      return row.openFlags === null ? null : (row.lateFlags ?? 0) * 1000 + row.openFlags;
    case "income":
      return row.pencePerHead;
  }
}

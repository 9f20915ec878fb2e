import { filterRows, type OverviewFilter, type OverviewSort, sortRows } from "./filter-rows";
import { countedCheckpoint, type OverviewRow } from "./overview-row";

export type OverviewChoice = {
  region?: string | undefined;
  scenario?: OverviewFilter["scenario"] | undefined;
  stage?: OverviewFilter["stage"] | undefined;
  scope?: "regional" | "national" | undefined;
  late?: "yes" | undefined;
  /** The checkpoint whose scenarios are meant, where it is not the one that is counted by itself. */
  results?: string | undefined;
  sort: OverviewSort;
  direction: "ascending" | "descending";
};

/** The rows that an address asks for, in its order: what the screen and both exports show. */
export function selectRows(rows: readonly OverviewRow[], choice: OverviewChoice): OverviewRow[] {
  const filter: OverviewFilter = {
    ...(choice.region === undefined ? {} : { region: choice.region }),
    ...(choice.scenario === undefined ? {} : { scenario: choice.scenario }),
    ...(choice.stage === undefined ? {} : { stage: choice.stage }),
    ...(choice.scope === undefined ? {} : { scope: choice.scope }),
    ...(choice.late === undefined ? {} : { late: true }),
  };
  const counted = countedCheckpoint(rows, Number(choice.results));
  return sortRows(filterRows(rows, filter, counted?.number ?? null), choice.sort, choice.direction === "descending");
}

import type { Scenario } from "../moderation/scenario";
import { type OverviewRow, publishedScenarioAt } from "./overview-row";

export type ScenarioCount = {
  readonly scenario: Scenario;
  readonly regional: number;
  readonly national: number;
  readonly all: number;
};

/** How many units' published scenario at a checkpoint is each, regional and national apart: sources disagree on which to count. */
export function scenarioCounts(rows: readonly OverviewRow[], checkpoint: number): ScenarioCount[] {
  return (["A", "B", "C"] as const).map((scenario) => {
    const those = rows.filter((row) => publishedScenarioAt(row, checkpoint) === scenario);
    const national = those.filter((row) => row.isNational).length;
    return { scenario, national, regional: those.length - national, all: those.length };
  });
}

export type RegionCount = { readonly region: string; readonly scenario: Scenario; readonly units: number };

/** The same by region, for the chart. */
export function scenariosByRegion(rows: readonly OverviewRow[], checkpoint: number): RegionCount[] {
  const regions = [...new Set(rows.map((row) => row.region))];
  return regions.flatMap((region) =>
    scenarioCounts(
      rows.filter((row) => row.region === region),
      checkpoint,
    ).map(({ scenario, all }) => ({ region, scenario, units: all })),
  );
}

import { type StackedFigure, stackedFigure } from "@/components/chart/stacked-figure";
import type { Scenario } from "@/lib/domain/moderation/scenario";
import type { CountableCheckpoint } from "@/lib/domain/overview/overview-row";
import type { RegionCount } from "@/lib/domain/overview/scenario-counts";
import { counted } from "@/lib/domain/shared/counted";

const series = [
  { key: "A", label: "A proceeds", fill: 0 },
  { key: "B", label: "B rapid", fill: 1 },
  { key: "C", label: "C stops", fill: 2 },
] as const;

type ScenarioFigureData = {
  checkpoint: CountableCheckpoint;
  counts: readonly RegionCount[];
  /** The address of the rows behind a figure. */
  href: (region: string, scenario: Scenario) => string;
};

/** Published scenarios by region, as bars and as the table that they were drawn from. */
export function scenarioFigure({ checkpoint, counts, href }: ScenarioFigureData): StackedFigure {
  const isWhole = checkpoint.published === checkpoint.units;
  const regions = [...new Set(counts.map((count) => count.region))];
  const groups = regions.map((region) => {
    const own = counts.filter((count) => count.region === region);
    return {
      key: region,
      label: region,
      values: Object.fromEntries(own.map((count) => [count.scenario, count.units])),
      hrefs: Object.fromEntries(own.map((count) => [count.scenario, href(region, count.scenario)])),
    };
  });
  return stackedFigure({
    pictureId: "scenarios",
    title: finding(counts),
    subtitle: `Units by region and published scenario, checkpoint ${checkpoint.number}${isWhole ? "" : ", so far"}`,
    series,
    groups,
    groupHeader: "Region",
  });
}

/** The picture's finding in a few words, worked out from its numbers. */
function finding(counts: readonly RegionCount[]): string {
  const units = (scenario?: Scenario) =>
    counts
      .filter((count) => scenario === undefined || count.scenario === scenario)
      .reduce((sum, count) => sum + count.units, 0);
  const all = counted(units(), "unit");
  if (units("B") + units("C") === 0) return `${all} proceeded, none under rapid management`;
  return `${units("C")} of ${all} stopped; ${units("B")} under rapid management`;
}

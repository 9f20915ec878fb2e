import { Figure } from "@/components/chart/figure";
import { Patterns } from "@/components/chart/palette";
import type { StackedFigure } from "@/components/chart/stacked-figure";
import { StackedTable } from "@/components/chart/stacked-table";

/** Wholes and their parts, group by group; the table under the picture is its key. */
export function StackedBars({ figure }: { figure: StackedFigure }) {
  const { title, subtitle, pictureId, series, groups, groupHeader, pictures } = figure;
  const spoken = groups
    .map(
      (group) => `${group.label}: ${series.map(({ key, label }) => `${label} ${group.values[key] ?? 0}`).join(", ")}`,
    )
    .join("; ");
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      label={`Stacked bar chart. ${spoken}`}
      patterns={(variant) => <Patterns pictureId={`${pictureId}-${variant}`} used={series.map(({ fill }) => fill)} />}
      pictures={pictures}
      table={<StackedTable caption={title} series={series} groups={groups} groupHeader={groupHeader} />}
    />
  );
}

import * as Plot from "@observablehq/plot";
import { type ReactNode, useId } from "react";
import type { Drawing } from "@/components/chart/drawn-picture";
import { Figure, fits } from "@/components/chart/figure";
import { EDGE, type FillIndex, fillColour, fillOf, Patterns, textColour } from "@/components/chart/palette";
import { roomForNames, rowNames } from "@/components/chart/row-names";
import { type Series, type StackedGroup, totalOf } from "@/components/chart/stacked-groups";
import { StackedTable } from "@/components/chart/stacked-table";

type StackedBarsProps = {
  title: string;
  subtitle: ReactNode;
  mark?: ReactNode;
  /** At most four: more cannot be told apart at a glance. */
  series: readonly Series[];
  groups: readonly StackedGroup[];
  /** Heads the table's first column: "Region". */
  groupHeader: string;
};

type Segment = { group: string; label: string; from: number; to: number; value: number; fill: FillIndex };

function segmentsOf(groups: readonly StackedGroup[], series: readonly Series[]): Segment[] {
  return groups.flatMap((group) => {
    let from = 0;
    return series.flatMap(({ key, fill }) => {
      const value = group.values[key] ?? 0;
      const segment = { group: group.key, label: String(value), from, to: from + value, value, fill };
      from += value;
      return value === 0 ? [] : [segment];
    });
  });
}

type StackedData = { readonly pictureId: string } & Pick<StackedBarsProps, "groups" | "series">;

function draw({ name, width, narrow, document }: Drawing, { pictureId, groups, series }: StackedData) {
  const segments = segmentsOf(groups, series);
  const most = Math.max(1, ...groups.map(totalOf));
  const marginLeft = narrow ? 1 : roomForNames(groups);
  const unit = (width - marginLeft - 4) / most;
  return Plot.plot({
    document,
    width,
    height: groups.length * (narrow ? 58 : 40) + 8,
    marginLeft,
    marginRight: 4,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, domain: groups.map((group) => group.key), padding: 0 },
    color: { type: "identity" },
    marks: [
      Plot.barX(segments, {
        x1: "from",
        x2: "to",
        y: "group",
        fill: (segment: Segment) => fillOf(`${pictureId}-${name}`, segment.fill),
        stroke: EDGE,
        insetLeft: 1,
        insetRight: 1,
        insetTop: narrow ? 24 : 4,
        insetBottom: narrow ? 6 : 4,
      }),
      ...series.map(({ fill }) =>
        Plot.text(
          segments.filter((segment) => segment.fill === fill && fits(segment.label, segment.value * unit)),
          {
            x: (segment: Segment) => (segment.from + segment.to) / 2,
            y: "group",
            text: "label",
            fill: textColour(fill),
            // A halo of the bar's own colour keeps the number clear of stripes and dots.
            stroke: fillColour(fill),
            strokeWidth: 6,
            fontWeight: "bold",
            dy: narrow ? 9 : 0,
          },
        ),
      ),
      rowNames(groups, narrow, 18),
    ],
  });
}

/** Wholes and their parts, group by group; the table under the picture is its key. */
export function StackedBars(props: StackedBarsProps) {
  const { title, subtitle, mark, series, groups, groupHeader } = props;
  const pictureId = `p${useId().replace(/\W/g, "")}`;
  const spoken = groups
    .map(
      (group) => `${group.label}: ${series.map(({ key, label }) => `${label} ${group.values[key] ?? 0}`).join(", ")}`,
    )
    .join("; ");
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      mark={mark}
      label={`Stacked bar chart. ${spoken}`}
      patterns={(variant) => <Patterns pictureId={`${pictureId}-${variant}`} used={series.map(({ fill }) => fill)} />}
      kind="stacked-bars"
      draw={draw}
      data={{ pictureId, groups, series }}
      table={<StackedTable caption={title} series={series} groups={groups} groupHeader={groupHeader} />}
    />
  );
}

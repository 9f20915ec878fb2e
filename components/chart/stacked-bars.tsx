import * as Plot from "@observablehq/plot";
import { type ReactNode, useId } from "react";
import type { Drawing } from "@/components/chart/drawn-picture";
import { Figure, fits } from "@/components/chart/figure";
import { EDGE, type FillIndex, fillColour, fillOf, Patterns, Swatch, textColour } from "@/components/chart/palette";
import { roomForNames, rowNames } from "@/components/chart/row-names";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";

export type Series = { key: string; label: string; fill: FillIndex };

export type StackedGroup = {
  key: string;
  label: string;
  /** Whole numbers by the key of their series. */
  values: Readonly<Record<string, number>>;
  /** The rows behind one figure. */
  hrefs?: Readonly<Record<string, string>>;
};

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

const totalOf = (group: StackedGroup) => Object.values(group.values).reduce((sum, value) => sum + value, 0);

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
  const columns: Column<StackedGroup>[] = [
    { key: "group", header: groupHeader, rowHeader: true, cell: (group) => group.label, footer: "All" },
    ...series.map(
      ({ key, label, fill }): Column<StackedGroup> => ({
        key,
        header: (
          <>
            <Swatch fill={fill} />
            {label}
          </>
        ),
        kind: "number",
        cell: (group) => {
          const href = group.hrefs?.[key];
          const value = group.values[key] ?? 0;
          return href === undefined || value === 0 ? value : <Link href={href}>{value}</Link>;
        },
        footer: groups.reduce((sum, group) => sum + (group.values[key] ?? 0), 0),
      }),
    ),
    {
      key: "all",
      header: "All",
      kind: "number",
      cell: totalOf,
      footer: groups.reduce((sum, group) => sum + totalOf(group), 0),
    },
  ];
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
      table={
        <Table
          caption={title}
          captionHidden
          phone="scroll"
          rows={groups}
          rowKey={(group) => group.key}
          columns={columns}
        />
      }
    />
  );
}

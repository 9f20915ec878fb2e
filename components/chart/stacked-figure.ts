import * as Plot from "@observablehq/plot";
import { type Drawing, type DrawnPicture, drawnPictures } from "@/components/chart/drawn-picture";
import { fits } from "@/components/chart/figure";
import { EDGE, type FillIndex, fillColour, fillOf, textColour } from "@/components/chart/palette";
import { roomForNames, rowNames } from "@/components/chart/row-names";
import { type Series, type StackedGroup, totalOf } from "@/components/chart/stacked-groups";

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

type StackedData = {
  readonly title: string;
  readonly subtitle: string;
  /** At most four: more cannot be told apart at a glance. */
  readonly series: readonly Series[];
  readonly groups: readonly StackedGroup[];
  /** Heads the table's first column: "Region". */
  readonly groupHeader: string;
  /** Its own on the page: names the patterns. */
  readonly pictureId: string;
};

/** All of a figure of stacked bars, drawn, as data. */
export type StackedFigure = StackedData & { readonly pictures: readonly DrawnPicture[] };

type DrawnData = Pick<StackedData, "pictureId" | "groups" | "series">;

function draw({ name, width, narrow, document }: Drawing, { pictureId, groups, series }: DrawnData) {
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

/** Draws the bars, on the server alone; `StackedBars` shows them. */
export function stackedFigure(data: StackedData): StackedFigure {
  const { pictureId, groups, series } = data;
  return { ...data, pictures: drawnPictures("stacked-bars", draw, { pictureId, groups, series }) };
}

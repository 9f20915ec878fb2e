import * as Plot from "@observablehq/plot";
import { type ReactNode, useId } from "react";
import { type Drawing, drawnPictures } from "@/components/chart/drawn-picture";
import { Figure, fits } from "@/components/chart/figure";
import { EDGE, fillColour, HALO } from "@/components/chart/palette";
import { roomForNames, rowNames } from "@/components/chart/row-names";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";

export type Bar = {
  key: string;
  label: string;
  value: number;
  /** The value as it is read: "£8.90", "61%". */
  text: string;
  /** The rows behind the figure. */
  href?: string;
};

type HorizontalBarsProps = {
  title: string;
  subtitle: ReactNode;
  mark?: ReactNode;
  bars: readonly Bar[];
  /** A line to measure against, such as the point of breaking even. */
  reference?: { value: number; label: string };
  /** Heads the two columns of the table. */
  headers: { label: string; value: string };
};

/** One bar a row, under its name on a phone. */
function draw(
  { width, narrow, document }: Drawing,
  { bars, reference }: Pick<HorizontalBarsProps, "bars" | "reference">,
) {
  const valueRoom = Math.max(0, ...bars.map((bar) => bar.text.length)) * 8 + 14;
  const marginLeft = narrow ? 1 : roomForNames(bars);
  const rowHeight = narrow ? 50 : 32;
  const top = reference === undefined ? 4 : 24;
  const furthest = Math.max(1, reference?.value ?? 0, ...bars.map((bar) => bar.value));
  const pixelsAt = (value: number) => (value / furthest) * (width - marginLeft - valueRoom);
  /** A figure stands after its bar; where the line would go through it, after the line. */
  const figureAt = ({ value, text }: Bar) => {
    const line = reference === undefined ? 0 : pixelsAt(reference.value) - pixelsAt(value);
    return reference !== undefined && line > 0 && line < text.length * 8 + 10 ? reference.value : value;
  };
  return Plot.plot({
    document,
    width,
    height: bars.length * rowHeight + top + 6,
    marginLeft,
    marginRight: valueRoom,
    marginTop: top,
    marginBottom: 6,
    x: { axis: null, domain: [0, furthest] },
    y: { axis: null, domain: bars.map((bar) => bar.key), padding: 0 },
    marks: [
      Plot.barX(bars, {
        x: "value",
        y: "key",
        fill: fillColour(0),
        stroke: EDGE,
        insetTop: narrow ? 24 : 4,
        insetBottom: narrow ? 6 : 4,
      }),
      Plot.ruleX([0], { stroke: EDGE }),
      ...(reference === undefined
        ? []
        : [Plot.ruleX([reference.value], { stroke: EDGE, strokeWidth: 2, strokeDasharray: "5 3" })]),
      // Only on a phone does the line of reference cross them.
      rowNames(bars, narrow, 15, narrow ? HALO : {}),
      Plot.text(bars, {
        x: figureAt,
        y: "key",
        text: "text",
        textAnchor: "start",
        dx: 6,
        dy: narrow ? 9 : 0,
        fontWeight: "bold",
        ...HALO,
      }),
      ...(reference === undefined
        ? []
        : [
            Plot.text([reference], {
              text: "label",
              dy: -18,
              ...placeOfLabel(reference.label, marginLeft + pixelsAt(reference.value), width),
            }),
          ]),
    ],
  });
}

/** Beside the line on the side where it fits, else from the left edge on: no letter is cut off. */
function placeOfLabel(label: string, line: number, width: number): Plot.TextOptions {
  if (fits(label, line)) return { x: "value", frameAnchor: "top", textAnchor: "end" };
  if (fits(label, width - line)) return { x: "value", frameAnchor: "top", textAnchor: "start" };
  return { frameAnchor: "top-left", textAnchor: "start" };
}

/** Amounts to compare, against a line if there is one. */
export function HorizontalBars({ title, subtitle, mark, bars, reference, headers }: HorizontalBarsProps) {
  const id = useId();
  const spoken = bars.map((bar) => `${bar.label} ${bar.text}`).join("; ");
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      mark={mark}
      label={`Bar chart. ${spoken}${reference === undefined ? "" : `. Line: ${reference.label}`}`}
      pictures={drawnPictures("horizontal-bars", draw, { bars, ...(reference === undefined ? {} : { reference }) })}
      table={
        <Table
          caption={title}
          captionHidden
          phone="same"
          rows={bars}
          rowKey={(bar) => `${id} ${bar.key}`}
          columns={[
            {
              key: "label",
              header: headers.label,
              rowHeader: true,
              cell: (bar) => (bar.href === undefined ? bar.label : <Link href={bar.href}>{bar.label}</Link>),
            },
            { key: "value", header: headers.value, kind: "number", cell: (bar) => bar.text },
          ]}
        />
      }
    />
  );
}

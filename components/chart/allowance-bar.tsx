import * as Plot from "@observablehq/plot";
import { type ReactNode, useId } from "react";
import { type Drawing, drawnPictures } from "@/components/chart/drawn-picture";
import { Figure, fits } from "@/components/chart/figure";
import {
  EDGE,
  EMPTY,
  type FillIndex,
  fillColour,
  fillOf,
  Patterns,
  Swatch,
  textColour,
} from "@/components/chart/palette";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";

export type AllowancePart = {
  key: string;
  label: string;
  /** In the unit of `allowance`. */
  value: number;
  fill: FillIndex;
  href?: string;
};

type AllowanceBarProps = {
  title: string;
  subtitle: ReactNode;
  mark?: ReactNode;
  /** All that may be used. */
  allowance: number;
  parts: readonly AllowancePart[];
  /** The value as it is read: 940 as "£9.40". */
  format: (value: number) => string;
  headers: { part: string; value: string };
  words?: { left: string; over: string };
};

type Slice = {
  key: string;
  label: string;
  text: string;
  from: number;
  to: number;
  value: number;
  fill: FillIndex | "empty";
};

function slicesOf({ parts, allowance, format, words = { left: "Left", over: "Over" } }: AllowanceBarProps): Slice[] {
  let from = 0;
  const slices = parts.flatMap(({ key, label, value, fill }): Slice[] => {
    const slice = { key, label, text: format(value), from, to: from + value, value, fill };
    from += value;
    return value === 0 ? [] : [slice];
  });
  const left = allowance - from;
  if (left <= 0) return slices;
  return [
    ...slices,
    { key: "left", label: words.left, text: format(left), from, to: allowance, value: left, fill: "empty" },
  ];
}

type AllowanceData = {
  readonly pictureId: string;
  readonly slices: readonly Slice[];
  readonly allowance: number;
  readonly allowanceText: string;
};

function draw({ name, width, document }: Drawing, { pictureId, slices, allowance, allowanceText }: AllowanceData) {
  const end = Math.max(allowance, slices.at(-1)?.to ?? 0);
  const unit = (width - 4) / end;
  const wide = (text: string, slice: Slice) => fits(text, slice.value * unit);
  const middle = (slice: Slice) => (slice.from + slice.to) / 2;
  const onFill = (slice: Slice) => (slice.fill === "empty" ? EDGE : textColour(slice.fill));
  const halo = (slice: Slice) => (slice.fill === "empty" ? EMPTY : fillColour(slice.fill));
  return Plot.plot({
    document,
    width,
    height: 92,
    marginLeft: 2,
    marginRight: 2,
    marginTop: 4,
    marginBottom: 26,
    x: { axis: null, domain: [0, end] },
    color: { type: "identity" },
    marks: [
      Plot.barX(slices, {
        x1: "from",
        x2: "to",
        fill: (slice: Slice) => (slice.fill === "empty" ? EMPTY : fillOf(`${pictureId}-${name}`, slice.fill)),
        stroke: EDGE,
        insetLeft: 1,
        insetRight: 1,
      }),
      ...slices.flatMap((slice) => {
        const look = { x: middle(slice), fill: onFill(slice), stroke: halo(slice), strokeWidth: 6 };
        const isNamed = wide(slice.label, slice);
        return [
          ...(isNamed ? [Plot.text([slice.label], { ...look, dy: -9 })] : []),
          ...(wide(slice.text, slice)
            ? [Plot.text([slice.text], { ...look, dy: isNamed ? 10 : 0, fontWeight: "bold" })]
            : []),
        ];
      }),
      Plot.ruleX([allowance], { stroke: EDGE, strokeWidth: 3 }),
      Plot.text([allowanceText], {
        x: allowance,
        frameAnchor: "bottom",
        dy: 18,
        textAnchor: "end",
        fontWeight: "bold",
      }),
    ],
  });
}

/** What is used of an allowance, by kind, and what is left; or by how much it is over. */
export function AllowanceBar(props: AllowanceBarProps) {
  const { title, subtitle, mark, parts, allowance, format, headers, words = { left: "Left", over: "Over" } } = props;
  const pictureId = `p${useId().replace(/\W/g, "")}`;
  const used = parts.reduce((sum, part) => sum + part.value, 0);
  const over = used > allowance;
  const rest = { key: "rest", label: over ? words.over : words.left, value: Math.abs(allowance - used) };
  const rows: { key: string; label: string; value: number; fill?: FillIndex; href?: string }[] = [...parts, rest];
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      mark={mark}
      label={`Bar of ${format(allowance)}. ${rows.map((row) => `${row.label} ${format(row.value)}`).join("; ")}`}
      patterns={(variant) => <Patterns pictureId={`${pictureId}-${variant}`} used={parts.map(({ fill }) => fill)} />}
      pictures={drawnPictures("allowance-bar", draw, {
        pictureId,
        slices: slicesOf(props),
        allowance,
        allowanceText: format(allowance),
      })}
      table={
        <Table
          caption={title}
          captionHidden
          phone="same"
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            {
              key: "part",
              header: headers.part,
              rowHeader: true,
              cell: (row) => (
                <>
                  {row.key === "rest" && over ? null : <Swatch fill={row.fill ?? "empty"} />}
                  {row.href === undefined ? row.label : <Link href={row.href}>{row.label}</Link>}
                </>
              ),
            },
            { key: "value", header: headers.value, kind: "number", cell: (row) => format(row.value) },
          ]}
        />
      }
    />
  );
}

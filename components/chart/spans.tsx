import * as Plot from "@observablehq/plot";
import { type ReactNode, useId } from "react";
import { type Drawing, drawnPictures } from "@/components/chart/drawn-picture";
import { Figure, roomFor } from "@/components/chart/figure";
import { EDGE, EMPTY, fillColour, fillOf, HALO, Patterns } from "@/components/chart/palette";
import { roomForNames, rowNames } from "@/components/chart/row-names";

export type Span = {
  key: string;
  label: string;
  /** Calendar days, "2012-09-14". */
  from: string;
  to: string;
  /** The day until which it runs over its end. */
  overTo: string | null;
  /** Said past the bar's end, and what a phone has room for beside its name: nothing covers the steps. */
  text: { long: string; short: string } | null;
  steps: readonly { on: string; isDone: boolean }[];
};

type SpansProps = {
  title: string;
  subtitle: ReactNode;
  mark?: ReactNode;
  /** The picture in words. */
  label: string;
  spans: readonly Span[];
  /** The days between which all of them lie. */
  range: { from: string; to: string };
  /** The day on which it is drawn, as a line through all. */
  today: { on: string; label: string };
  table: ReactNode;
};

const HEAD = 44;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Plain, light enough for the circles that stand on it. */
const BAR = fillColour(5);
const OVER = 1;
const GAP = 8;

const at = (day: string) => new Date(`${day}T00:00:00Z`);
const startOfMonth = (day: Date, later = 0) => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + later, 1));

/** The first days of as many months as there is room to name; a January says its year. */
function monthsBetween(from: Date, to: Date, room: number): { on: Date; label: string }[] {
  const count = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const each = Math.max(1, Math.ceil((count + 1) / Math.max(1, Math.floor(room))));
  return Array.from({ length: Math.floor(count / each) + 1 }, (_, nth) => {
    const on = startOfMonth(from, nth * each);
    const year = nth === 0 || on.getUTCMonth() < each ? ` ${on.getUTCFullYear()}` : "";
    return { on, label: `${MONTHS[on.getUTCMonth()]}${year}` };
  });
}

/** What the words need on the right of the calendar, whose own room past the end of each bar shrinks with it. */
function roomForWords(spans: readonly Span[], from: Date, to: Date, width: number): number {
  const needs = spans.flatMap(({ text, ...span }) => {
    if (text === null) return [];
    const past = (to.getTime() - endOf(span).getTime()) / (to.getTime() - from.getTime());
    return [(roomFor(text.long) + GAP - past * width) / (1 - past)];
  });
  return Math.ceil(Math.max(GAP, ...needs));
}

const endOf = ({ to, overTo }: Pick<Span, "to" | "overTo">) => at(overTo ?? to);

type SpansData = { readonly pictureId: string } & Pick<SpansProps, "spans" | "range" | "today">;

function draw({ name, width, narrow, document }: Drawing, { pictureId, spans, range, today }: SpansData) {
  const marginLeft = narrow ? 4 : roomForNames(spans);
  const [from, to] = [startOfMonth(at(range.from)), startOfMonth(at(range.to), 1)];
  const months = monthsBetween(from, at(range.to), (width - marginLeft) / 72);
  const steps = spans.flatMap(({ key, steps }) => steps.map((step) => ({ ...step, key })));
  const now = at(today.on);
  const said = narrow ? [] : spans.filter(({ text }) => text !== null);
  const names = spans.map(({ key, label, text }) => ({
    key,
    label: narrow && text !== null ? `${label}, ${text.short}` : label,
  }));
  const band = narrow ? { insetTop: 24, insetBottom: 6 } : { insetTop: 5, insetBottom: 5 };
  const middle = narrow ? 9 : 0;
  return Plot.plot({
    document,
    width,
    height: spans.length * (narrow ? 50 : 30) + HEAD + 4,
    marginLeft,
    marginRight: narrow ? 4 : roomForWords(spans, from, to, width - marginLeft),
    marginTop: HEAD,
    marginBottom: 4,
    x: { type: "utc", axis: null, domain: [from, to] },
    y: { axis: null, domain: spans.map((span) => span.key), padding: 0 },
    color: { type: "identity" },
    marks: [
      Plot.ruleX(months, { x: "on", stroke: fillColour(3) }),
      Plot.text(months, { x: "on", text: "label", frameAnchor: "top", textAnchor: "start", dx: 3, dy: -18 }),
      Plot.barX(spans, {
        x1: (d: Span) => at(d.from),
        x2: (d: Span) => at(d.to),
        y: "key",
        fill: BAR,
        stroke: EDGE,
        ...band,
      }),
      Plot.barX(
        spans.filter(({ overTo }) => overTo !== null),
        {
          x1: (d: Span) => at(d.to),
          x2: (d: Span) => at(d.overTo ?? d.to),
          y: "key",
          fill: fillOf(`${pictureId}-${name}`, OVER),
          stroke: EDGE,
          ...band,
        },
      ),
      Plot.ruleX([now], { stroke: EDGE, strokeWidth: 2, strokeDasharray: "5 3" }),
      Plot.dot(steps, {
        x: (d: { on: string }) => at(d.on),
        y: "key",
        r: 4.5,
        fill: (d: { isDone: boolean }) => (d.isDone ? EDGE : EMPTY),
        stroke: EDGE,
        strokeWidth: 1.5,
        dy: middle,
      }),
      Plot.text(said, {
        x: endOf,
        y: "key",
        text: (d: Span) => d.text?.long,
        textAnchor: "start",
        dx: GAP,
        fontWeight: "bold",
        ...HALO,
      }),
      rowNames(names, narrow, 15, HALO),
      Plot.text([today], {
        x: () => now,
        text: "label",
        frameAnchor: "top",
        dy: -36,
        textAnchor: now.getTime() > (from.getTime() + to.getTime()) / 2 ? "end" : "start",
      }),
    ],
  });
}

/** Stretches of time under one calendar, with their steps, against today. */
export function Spans({ title, subtitle, mark, label, spans, range, today, table }: SpansProps) {
  const pictureId = `p${useId().replace(/\W/g, "")}`;
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      mark={mark}
      label={label}
      patterns={(variant) => <Patterns pictureId={`${pictureId}-${variant}`} used={[OVER]} />}
      pictures={drawnPictures("spans", draw, { pictureId, spans, range, today })}
      table={table}
    />
  );
}

import * as Plot from "@observablehq/plot";

type NamedRow = { readonly key: string; readonly label: string };

const LETTER = 7.4;

/** What the names of rows need on the left, where there is room to stand beside their bars. */
export function roomForNames(rows: readonly NamedRow[]): number {
  const longest = Math.max(0, ...rows.map((row) => row.label.length));
  return Math.min(260, Math.ceil(longest * LETTER) + 12);
}

/** A row's name beside its bar; on a phone above it, by `rise`. */
export function rowNames(rows: readonly NamedRow[], narrow: boolean, rise: number, look: Plot.TextOptions = {}) {
  return Plot.text(rows, {
    y: "key",
    text: "label",
    frameAnchor: "left",
    textAnchor: narrow ? "start" : "end",
    dx: narrow ? 0 : -8,
    dy: narrow ? -rise : 0,
    ...look,
  });
}

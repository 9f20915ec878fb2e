import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AllowanceBar } from "@/components/chart/allowance-bar";
import { roomFor } from "@/components/chart/figure";
import { HorizontalBars } from "@/components/chart/horizontal-bars";
import { Spans } from "@/components/chart/spans";
import { StackedBars } from "@/components/chart/stacked-bars";
import { stackedFigure } from "@/components/chart/stacked-figure";

const stacked = renderToStaticMarkup(
  <StackedBars
    figure={stackedFigure({
      pictureId: "units",
      title: "Most units proceed",
      subtitle: "Checkpoint 2, 14 May 2012",
      groupHeader: "Region",
      series: [
        { key: "A", label: "A proceeds", fill: 0 },
        { key: "B", label: "B rapid", fill: 1 },
      ],
      groups: [
        { key: "n", label: "North <of> England", values: { A: 6, B: 2 }, hrefs: { A: "/units?scenario=A" } },
        { key: "s", label: "South", values: { A: 2, B: 0 } },
      ],
    })}
  />,
);

const bars = renderToStaticMarkup(
  <HorizontalBars
    title="One unit breaks even"
    subtitle="31 August 2012"
    headers={{ label: "Unit", value: "Share" }}
    reference={{ value: 100, label: "Break-even" }}
    bars={[
      { key: "1", label: "Essex", value: 61, text: "61%" },
      { key: "2", label: "Arden", value: 0, text: "0%" },
    ]}
  />,
);

test("the words at a line of reference are never cut off at the left edge", () => {
  const places = [10, 55, 90].map((value) => {
    const drawn = renderToStaticMarkup(
      <HorizontalBars
        title="Confirmed income"
        subtitle="31 August 2012"
        headers={{ label: "Income", value: "£ a year" }}
        reference={{ value, label: "Break-even £28,701,000" }}
        bars={[{ key: "1", label: "Confirmed", value: 100, text: "£32,144,705" }]}
      />,
    );
    return [
      ...drawn.matchAll(
        /<g[^>]*text-anchor="(start|end|middle)"[^>]*>((?!<\/g>).)*<text[^>]*translate\(([\d.]+),[^>]*>Break-even/gs,
      ),
    ].map(([, anchor, , x]) => ({ anchor, x: Number(x) }));
  });
  expect(places.every((each) => each.length === 2)).toBe(true);
  for (const { anchor, x } of places.flat()) if (anchor === "end") expect(x).toBeGreaterThan(150);
});

function allowance(csu: number) {
  return renderToStaticMarkup(
    <AllowanceBar
      title="Planned spend"
      subtitle="14 September 2012"
      allowance={2500}
      format={(pence) => `£${(pence / 100).toFixed(2)}`}
      headers={{ part: "Route", value: "£ a head" }}
      parts={[{ key: "csu", label: "CSU", value: csu, fill: 0 }]}
    />,
  );
}

const spans = renderToStaticMarkup(
  <Spans
    title="One of two plans is late"
    subtitle="From raised to due"
    label="Timeline of plans at 14 September 2012."
    range={{ from: "2011-11-20", to: "2012-10-12" }}
    today={{ on: "2012-09-14", label: "14 September 2012" }}
    spans={[
      {
        key: "1",
        label: "1. Essex",
        from: "2011-11-20",
        to: "2012-09-10",
        overTo: "2012-09-14",
        text: { long: "4 working days late", short: "4 days late" },
        steps: [{ on: "2012-03-01", isDone: true }],
      },
      { key: "2", label: "2. Arden", from: "2012-08-01", to: "2012-10-12", overTo: null, text: null, steps: [] },
    ]}
    table={<p>The table</p>}
  />,
);

describe("every chart", () => {
  test.each([
    ["stacked", stacked],
    ["bars", bars],
    ["allowance", allowance(940)],
    ["spans", spans],
  ])("%s brings no style of its own and no id twice", (_, markup) => {
    expect(markup).not.toMatch(/ style=|<style|<script|javascript:/);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of markup.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
  });

  test.each([
    ["stacked", stacked, "North &lt;of&gt; England: A proceeds 6, B rapid 2; South: A proceeds 2, B rapid 0"],
    ["bars", bars, "Essex 61%; Arden 0%. Line: Break-even"],
    ["allowance", allowance(940), "CSU £9.40; Left £15.60"],
  ])("%s says its figures to those who do not see it", (_, markup, words) => {
    const labels = [...markup.matchAll(/role="img" aria-label="([^"]+)"/g)].map(([, label]) => label);
    expect(labels).toHaveLength(2);
    for (const label of labels) expect(label).toContain(words);
  });
});

describe("the table under the picture", () => {
  test("adds up, and leads to the rows behind a figure", () => {
    expect(stacked).toContain('<a href="/units?scenario=A" class="nhsuk-link">6</a>');
    expect(stacked.match(/<tfoot.*<\/tfoot>/s)?.[0].replace(/<[^>]+>/g, " ")).toMatch(/All\s.*8\s.*2\s.*10/s);
  });

  test("tells what is left, or by how much it is over", () => {
    expect(allowance(940)).toContain("£15.60");
    expect(allowance(2610)).toMatch(/Over.*£1\.10/s);
  });
});

describe("a picture of stretches of time", () => {
  const texts = [...spans.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, text]) => text);

  test("names the months, and a year where one begins", () => {
    expect(texts).toEqual(expect.arrayContaining(["Nov 2011", "Jan 2012", "Sep", "14 September 2012", "1. Essex"]));
  });

  test("says how late in as many words as there is room for", () => {
    expect(texts).toEqual(expect.arrayContaining(["4 working days late", "1. Essex, 4 days late"]));
  });

  test("puts the words past the end of the bar, where they cover no step, and within the picture", () => {
    const [, width] = /viewBox="0 0 ([\d.]+)/.exec(spans) ?? [];
    const [, starts] = /translate\(([\d.]+),[\d.]+\)"[^>]*>4 working days late/.exec(spans) ?? [];
    const bars = [
      ...spans.slice(0, spans.indexOf("4 working days late")).matchAll(/<rect x="([\d.]+)" width="([\d.]+)"/g),
    ];
    expect(bars.length).toBeGreaterThan(0);
    const [late] = bars.slice(-1).map(([, x, wide]) => Number(x) + Number(wide));
    expect(Number(starts)).toBeGreaterThanOrEqual(late ?? Number.NaN);
    expect(Number(starts) + roomFor("4 working days late")).toBeLessThanOrEqual(Number(width));
  });
});

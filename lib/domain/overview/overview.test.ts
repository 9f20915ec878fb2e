import { describe, expect, it } from "vitest";
import type { SubmissionStatus } from "../checkpoint/submission-status";
import { filterRows, sortRows } from "./filter-rows";
import { countableCheckpoints, countedCheckpoint, currentCell, type OverviewRow } from "./overview-row";
import { scenarioCounts, scenariosByRegion } from "./scenario-counts";

function row(name: string, overrides: Partial<OverviewRow> = {}, scenario: "A" | "B" | "C" = "A"): OverviewRow {
  return {
    slug: name.toLowerCase(),
    name,
    region: "London",
    isNational: false,
    cells: [
      {
        number: 2,
        status: "published",
        days: 120,
        outcome: { scenario, proceeds: scenario !== "C" },
        isIllustrative: false,
      },
      { number: 3, status: scenario === "C" ? "not_open" : "in_review", days: 12, outcome: null, isIllustrative: true },
    ],
    openFlags: 0,
    lateFlags: 0,
    pencePerHead: 100,
    ...overrides,
  };
}

const rows = [
  row("Beta", { openFlags: 2, lateFlags: 1 }, "B"),
  row("Alpha"),
  row("Comms", { region: "National", isNational: true, pencePerHead: null }, "C"),
  row("Delta", { region: "South of England", pencePerHead: 900 }, "C"),
];

describe("the overview", () => {
  it("counts regional and national apart", () => {
    expect(scenarioCounts(rows, 2)).toEqual([
      { scenario: "A", regional: 1, national: 0, all: 1 },
      { scenario: "B", regional: 1, national: 0, all: 1 },
      { scenario: "C", regional: 1, national: 1, all: 2 },
    ]);
  });

  it("counts the last checkpoint that is published whole", () => {
    expect(countedCheckpoint(rows)).toBe(2);
    expect(countedCheckpoint([])).toBeNull();
  });

  it("leaves the next checkpoint for whoever asks, until the last of its units is published", () => {
    const third = (status: SubmissionStatus) => ({
      ...{ number: 3, status, days: 1, isIllustrative: true },
      outcome: { scenario: "B", proceeds: true } as const,
    });
    const [second] = row("Any").cells;
    const cells = (status: SubmissionStatus) => (second === undefined ? [] : [second, third(status)]);
    const early = [row("Echo", { cells: cells("published") }), row("Fox", { cells: cells("outcome_issued") })];
    const stopped = row("Golf", {}, "C");
    expect(countedCheckpoint([...early, stopped])).toBe(2);
    expect(countedCheckpoint([...early, stopped], 3)).toBe(3);
    expect(countedCheckpoint([...early, stopped], 7)).toBe(2);
    expect(countableCheckpoints([...early, stopped]).at(-1)).toEqual({ number: 3, published: 1, units: 2 });
    // What is issued and not published is not among the published.
    expect(scenarioCounts([...early, stopped], 3).map(({ all }) => all)).toEqual([0, 1, 0]);
    const whole = [row("Echo", { cells: cells("published") }), row("Fox", { cells: cells("withdrawn") }), stopped];
    expect(countedCheckpoint(whole)).toBe(3);
    expect(countedCheckpoint(whole, 2)).toBe(2);
  });

  it("never counts a checkpoint whose outcomes are only issued: the count would tell who has one", () => {
    const issued = row("Echo", {
      cells: [
        { number: 2, status: "published", days: 1, outcome: { scenario: "A", proceeds: true }, isIllustrative: false },
        {
          number: 3,
          status: "outcome_issued",
          days: 1,
          outcome: { scenario: "B", proceeds: true },
          isIllustrative: true,
        },
      ],
    });
    expect(countedCheckpoint([issued])).toBe(2);
  });

  it("shows a stopped unit at the checkpoint where it stopped", () => {
    expect(currentCell(row("Delta", {}, "C"))?.number).toBe(2);
    expect(currentCell(row("Alpha"))?.number).toBe(3);
  });

  it.each([
    [{ scenario: "C", scope: "regional" }, ["Delta"]],
    [{ late: true }, ["Beta"]],
    [{ region: "London" }, ["Beta", "Alpha"]],
    [{ stage: "in_review" }, ["Beta", "Alpha"]],
  ] as const)("filters by %o", (filter, names) => {
    expect(filterRows(rows, filter, 2).map((each) => each.name)).toEqual(names);
  });

  it("sorts with the unknown last in both directions", () => {
    expect(sortRows(rows, "income", false).map((each) => each.name)).toEqual(["Alpha", "Beta", "Delta", "Comms"]);
    expect(sortRows(rows, "income", true).map((each) => each.name)).toEqual(["Delta", "Alpha", "Beta", "Comms"]);
    expect(sortRows(rows, "unit", false).map((each) => each.name)).toEqual(["Alpha", "Beta", "Comms", "Delta"]);
  });

  it("gives every region each scenario, so that the chart's bars line up", () => {
    expect(scenariosByRegion(rows, 2)).toHaveLength(9);
  });
});

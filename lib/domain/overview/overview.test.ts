import { describe, expect, it } from "vitest";
import type { SubmissionStatus } from "../checkpoint/submission-status";
import { filterRows, sortRows } from "./filter-rows";
import { overviewChoices } from "./overview-choices";
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
        isWindowOpen: true,
        days: 120,
        outcome: { scenario, proceeds: scenario !== "C" },
        isIllustrative: false,
      },
      {
        number: 3,
        status: scenario === "C" ? "not_open" : "in_review",
        isWindowOpen: true,
        days: 12,
        outcome: null,
        isIllustrative: true,
      },
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

  it("offers the regions and stages that some unit has, in their order", () => {
    expect(overviewChoices(rows)).toEqual({
      regions: ["London", "National", "South of England"],
      stages: ["in_review", "published"],
    });
    expect(overviewChoices([])).toEqual({ regions: [], stages: [] });
  });

  it("counts the last checkpoint that is published", () => {
    expect(countedCheckpoint(rows)?.number).toBe(2);
    expect(countedCheckpoint([])).toBeNull();
  });

  const third = (status: SubmissionStatus | null, hasOutcome = true) => ({
    number: 3,
    status,
    isWindowOpen: true,
    days: 1,
    isIllustrative: true,
    outcome: hasOutcome ? ({ scenario: "B", proceeds: true } as const) : null,
  });
  const atThird = (name: string, cell: ReturnType<typeof third>) => {
    const [second] = row(name).cells;
    return row(name, { cells: second === undefined ? [] : [second, cell] });
  };
  const stopped = row("Golf", {}, "C");

  it("leaves the next checkpoint for whoever asks, until more than half of those who came to it are published", () => {
    const early = [atThird("Echo", third("published")), atThird("Fox", third("outcome_issued")), stopped];
    expect(countedCheckpoint(early)?.number).toBe(2);
    expect(countedCheckpoint(early, 3)).toEqual({ number: 3, published: 1, units: 2 });
    expect(countedCheckpoint(early, 7)?.number).toBe(2);
    const late = [...early, atThird("Hotel", third("published"))];
    expect(countedCheckpoint(late)).toEqual({ number: 3, published: 2, units: 3 });
    expect(countedCheckpoint(late, 2)?.number).toBe(2);
  });

  it("counts the same for a reader who may not know the stages of others", () => {
    const units = (others: SubmissionStatus | null) => [
      atThird("Echo", third("published")),
      atThird("Hotel", third(others, false)),
      row("Golf", { cells: [...stopped.cells.slice(0, 1), third(others === null ? null : "not_open", false)] }),
    ];
    expect(countableCheckpoints(units(null))).toEqual(countableCheckpoints(units("in_review")));
  });

  it("does not count what is issued and not published among the published", () => {
    const units = [atThird("Echo", third("published")), atThird("Fox", third("outcome_issued")), stopped];
    expect(scenarioCounts(units, 3).map(({ all }) => all)).toEqual([0, 1, 0]);
    expect(filterRows(units, { scenario: "any" }, 3).map(({ name }) => name)).toEqual(["Echo"]);
    expect(filterRows(units, { scenario: "any" }, 2)).toHaveLength(3);
  });

  it("never counts a checkpoint whose outcomes are only issued: the count would tell who has one", () => {
    const issued = row("Echo", {
      cells: [
        { ...third("published"), number: 2, outcome: { scenario: "A", proceeds: true }, isIllustrative: false },
        third("outcome_issued"),
      ],
    });
    expect(countedCheckpoint([issued])?.number).toBe(2);
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

import { expect, it } from "vitest";
import { overviewText } from "@/components/programme/overview-view";
import { fromText } from "@/components/ui/as-text";
import type { ProgrammeOverview } from "@/lib/queries/programme-overview";
import { overviewSearchSchema } from "@/lib/schemas/overview";

const outcome = { scenario: "A", proceeds: true } as const;

function overviewOf(units: number): ProgrammeOverview {
  return {
    slug: "2012",
    name: "2012 programme",
    isRehearsal: false,
    // As a query gives it: with more than the type says.
    checkpoints: [{ number: 2, name: "Checkpoint 2", id: "an id of ours" } as { number: number; name: string }],
    otherProgrammes: [{ slug: "rehearsal", name: "Rehearsal" }],
    rows: Array.from({ length: units }, (_, nth) => ({
      slug: `unit-${nth}`,
      name: `Unit ${nth}`,
      region: "London",
      isNational: false,
      cells: [{ number: 2, status: "published", isWindowOpen: true, days: 1, outcome, isIllustrative: false }],
      openFlags: 0,
      lateFlags: 0,
      pencePerHead: null,
    })),
    shows: { money: false, flags: false },
    hasIllustrative: false,
  };
}

const viewOf = (overview: ProgrammeOverview, search: object, mayOpen = false) =>
  fromText(overviewText(overview, overviewSearchSchema.parse(search), mayOpen));

it("holds these fields and no others, since all of it reaches the browser", () => {
  const view = viewOf(overviewOf(1), {}, true);
  expect(Object.keys(view).sort().join(" ")).toBe(
    "all checkpoints choices countable hasIllustrative matching name page pages results rows search shows slug ways",
  );
  expect(view.checkpoints).toEqual([{ number: 2, name: "Checkpoint 2" }]);
  expect(Object.keys(view.results ?? {}).sort()).toEqual(["checkpoint", "counts", "figure"]);
});

it("holds one page of the rows, and what all of them come to", () => {
  const view = viewOf(overviewOf(60), { page: "2" });
  expect([view.rows.length, view.page, view.pages, view.matching, view.all]).toEqual([10, 2, 2, 60, 60]);
  expect(view.results?.counts.find(({ scenario }) => scenario === "A")?.all).toBe(60);
});

it("is another for each address and for whoever may go on, and for each overview", () => {
  const [overview, changed] = [overviewOf(3), overviewOf(4)];
  expect(viewOf(overview, {}).matching).toBe(3);
  expect(viewOf(overview, { region: "Elsewhere" }).matching).toBe(0);
  expect(viewOf(overview, {}).ways).toEqual([]);
  expect(viewOf(overview, {}, true).ways.map(({ text }) => text)).toEqual(["Checkpoint 2", "Rehearsal"]);
  expect(viewOf(changed, {}).matching).toBe(4);
});

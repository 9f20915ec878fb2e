import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkTerms, lastDayAfterMonths, notesOnTerms } from "@/lib/domain/commitment/agreement-terms";
import { allowanceBar, checkAllowance, csuSpendQuery, type PlannedLine } from "@/lib/domain/commitment/allowance";
import { COMMITMENT_ROUTES } from "@/lib/domain/commitment/route";
import { COMMITMENT_STAGES } from "@/lib/domain/commitment/stage";

const line = (pencePerHead: number, route: PlannedLine["route"] = "csu", stage: PlannedLine["stage"] = "intends") => ({
  pencePerHead,
  route,
  stage,
});

describe("the £25 bar", () => {
  test("adds up by route, in the order it is drawn", () => {
    const bar = allowanceBar([
      line(940),
      line(810, "in_house"),
      line(200, "shared"),
      line(999, "private", "exploring"),
    ]);
    expect(bar).toMatchObject({ planned: 1950, allowance: 2500, left: 550 });
    expect(bar.segments.map((segment) => segment.pencePerHead)).toEqual([940, 810, 200, 0, 0, 0]);
  });

  test("over the allowance is refused with the sum shown", () => {
    const message = "That is £26.10, £1.10 over your allowance. Lower a price or change a route.";
    expect(checkAllowance(allowanceBar([line(1400), line(1210, "in_house")]))).toEqual({
      ok: false,
      error: "invalid",
      message,
      fields: { pencePerHead: message },
    });
  });

  test.each([
    [2500, true],
    [2501, false],
  ])("%i pence is allowed: %s", (pence, allowed) => {
    expect(checkAllowance(allowanceBar([line(pence, "in_house")])).ok).toBe(allowed);
  });

  test("a CCG's own allowance binds instead", () => {
    expect(checkAllowance(allowanceBar([line(2450)], 2400)).ok).toBe(false);
  });

  test.each([
    [0, null],
    [499, "under"],
    [500, null],
    [1500, null],
    [1501, "over"],
  ])("%i pence a head on CSUs is queried: %s", (pence, kind) => {
    expect(csuSpendQuery(allowanceBar([line(pence), line(1000, "in_house")]))?.kind ?? null).toBe(kind);
  });

  test("whatever the lines, the segments add up to what is planned, and planned and left to the allowance", () => {
    const lines = fc.array(
      fc.record({
        pencePerHead: fc.nat(3_000),
        route: fc.constantFrom(...COMMITMENT_ROUTES),
        stage: fc.constantFrom(...COMMITMENT_STAGES),
      }),
    );
    fc.assert(
      fc.property(lines, (all) => {
        const bar = allowanceBar(all);
        expect(bar.segments.reduce((sum, segment) => sum + segment.pencePerHead, 0)).toBe(bar.planned);
        expect(bar.planned + bar.left).toBe(bar.allowance);
        expect(checkAllowance(bar).ok).toBe(bar.planned <= 2500);
      }),
    );
  });
});

describe("terms", () => {
  test.each([
    ["2013-04-01", 18, "2014-09-30"],
    ["2013-04-15", 18, "2014-10-14"],
    ["2013-08-31", 18, "2015-02-28"],
    ["2012-08-31", 6, "2013-02-28"],
    ["2013-10-01", 3, "2013-12-31"],
  ])("from %s for %i months is to %s", (start, months, end) => {
    expect(lastDayAfterMonths(start, months)).toBe(end);
  });

  test.each([
    ["2013-04-01", "2014-09-30", []],
    ["2013-04-01", "2014-10-01", ["longer", "outside"]],
    ["2013-03-31", "2014-03-31", ["outside"]],
    ["2012-10-01", "2014-09-30", ["longer", "outside"]],
    [null, "2014-09-30", []],
    ["2014-10-01", null, ["outside"]],
    [null, null, []],
  ])("%s to %s: %j", (startsOn, endsOn, words) => {
    const notes = notesOnTerms({ startsOn, endsOn });
    expect(notes).toHaveLength(words.length);
    words.forEach((word, index) => {
      expect(notes[index]).toContain(word);
    });
  });

  test("cannot end before they start", () => {
    expect(checkTerms({ startsOn: "2013-04-02", endsOn: "2013-04-01" }).ok).toBe(false);
    expect(checkTerms({ startsOn: "2013-04-01", endsOn: "2013-04-01" }).ok).toBe(true);
    expect(checkTerms({ startsOn: null, endsOn: "2013-04-01" }).ok).toBe(true);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeInWords,
  checkUnitChange,
  type LineageLink,
  predecessorsOf,
  standingFor,
  successorsOf,
  type UnitChange,
} from "./lineage";
import { nameOn, otherNames } from "./names";

const MERGER: UnitChange = {
  kind: "merged",
  predecessorIds: ["essex", "hertfordshire"],
  successorIds: ["anglia"],
  on: "2012-10-01",
  reason: "The boards of both agreed to merge",
};
const link = (predecessorId: string, successorId: string, on = "2012-10-01"): LineageLink => ({
  kind: "renamed",
  predecessorId,
  successorId,
  on,
});

describe("changes among units", () => {
  it("become one link for each pair", () => {
    const result = checkUnitChange(MERGER, []);
    expect(result).toMatchObject({ ok: true, value: [{ predecessorId: "essex" }, { predecessorId: "hertfordshire" }] });
  });

  it.each([
    [{ predecessorIds: ["essex"] }, "invalid"],
    [{ predecessorIds: ["essex", "essex"] }, "invalid"],
    [{ successorIds: ["a", "b"] }, "invalid"],
    [{ kind: "split" as const }, "invalid"],
    [{ kind: "renamed" as const }, "invalid"],
    [{ on: "soon" }, "invalid"],
    [{ reason: "" }, "invalid"],
    [{ successorIds: ["essex"] }, "conflict"],
  ])("with %j is %s", (change, error) => {
    expect(checkUnitChange({ ...MERGER, ...change }, [])).toMatchObject({ error });
  });

  it("cannot be recorded twice, nor lead back", () => {
    expect(checkUnitChange(MERGER, [link("essex", "anglia")])).toMatchObject({ error: "conflict" });
    expect(checkUnitChange(MERGER, [link("anglia", "east"), link("east", "essex")])).toMatchObject({
      error: "conflict",
    });
    expect(checkUnitChange(MERGER, [link("anglia", "east")]).ok).toBe(true);
  });

  it("never make a unit its own predecessor, whatever is recorded in whatever order", () => {
    const unit = fc.constantFrom("a", "b", "c", "d", "e");
    const pair = fc.tuple(unit, unit);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
        const links: LineageLink[] = [];
        for (const [before, after] of pairs) {
          const change: UnitChange = { ...MERGER, kind: "renamed", predecessorIds: [before], successorIds: [after] };
          const result = checkUnitChange(change, links);
          if (result.ok) links.push(...result.value);
        }
        for (const id of ["a", "b", "c", "d", "e"]) {
          expect(successorsOf(id, links)).not.toContain(id);
          for (const other of successorsOf(id, links)) expect(predecessorsOf(other, links)).toContain(id);
          expect(standingFor(id, links, "2013-01-01").length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("take effect on their day", () => {
    const links = [
      link("essex", "anglia", "2012-10-01"),
      link("anglia", "east", "2013-04-01"),
      link("anglia", "south", "2013-04-01"),
    ];
    expect(standingFor("essex", links, "2012-09-30")).toEqual(["essex"]);
    expect(standingFor("essex", links, "2012-10-01")).toEqual(["anglia"]);
    expect(standingFor("essex", links, "2013-04-01")).toEqual(["east", "south"]);
    expect(standingFor("elsewhere", links, "2013-04-01")).toEqual(["elsewhere"]);
    expect(predecessorsOf("south", links)).toEqual(["anglia", "essex"]);
  });

  it("can be read out", () => {
    expect(changeInWords("merged", "Essex", ["Anglia"], "2012-10-01")).toBe(
      "Essex joined Anglia on 1 October 2012. Its record stays here.",
    );
    expect(changeInWords("split", "Essex", ["East", "South"], "2012-10-01")).toContain("split into East and South");
  });
});

describe("names with dates", () => {
  const names = [
    { name: "Essex CSS", fromOn: null, untilOn: "2012-06-30" },
    { name: "Essex and Hertfordshire CSU", fromOn: "2012-07-01", untilOn: "2012-12-31" },
    { name: "Essex support", fromOn: null, untilOn: null },
  ];

  it.each([
    ["2012-06-30", "Essex CSS"],
    ["2012-07-01", "Essex and Hertfordshire CSU"],
    ["2012-12-31", "Essex and Hertfordshire CSU"],
    ["2013-01-01", "Essex"],
  ])("on %s: %s", (day, name) => {
    expect(nameOn("Essex", names, day)).toBe(name);
  });

  it("lists the others for a search, each once", () => {
    expect(otherNames("Essex CSS", [...names, ...names])).toEqual(["Essex and Hertfordshire CSU", "Essex support"]);
  });
});

import { describe, expect, it } from "vitest";
import { auditSearchSchema } from "./audit";

const none = { who: undefined, what: undefined, unit: undefined, from: undefined, to: undefined };
const boxes = (name: string, day: string, month: string, year: string) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

describe("the address of the record", () => {
  it("asks for all of it, the newest first, unless it says more", () => {
    const all = { filter: { ...none, direction: "descending" }, problems: {}, page: 1 };
    expect(auditSearchSchema.parse({})).toEqual(all);
    expect(auditSearchSchema.parse({ who: " ", unit: "No such unit", from: "soon", page: "0" })).toEqual(all);
    expect(auditSearchSchema.parse({ ...boxes("from", "", " ", ""), ...boxes("to", "", "", "") })).toEqual(all);
  });

  it.each([
    [{ from: "2012-09-14" }, "2012-09-14"],
    [boxes("from", "14", "9", "2012"), "2012-09-14"],
    [boxes("from", "1", "sept", "2012"), "2012-09-01"],
    // What was typed last counts, not what the link held.
    [{ from: "2012-01-01", ...boxes("from", "14", "9", "2012") }, "2012-09-14"],
  ])("takes a day from %j", (search, from) => {
    expect(auditSearchSchema.parse(search)).toMatchObject({ filter: { from }, problems: {} });
  });

  it.each([
    ["31", "2", "2012"],
    ["14", "", "2012"],
    ["14", "9", "12"],
  ])("keeps %s %s %s, which is no day, as it was typed", (day, month, year) => {
    const { filter, problems } = auditSearchSchema.parse(boxes("to", day, month, year));
    expect(filter.to).toBeUndefined();
    expect(problems).toEqual({ to: { day, month, year } });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./calendar-day";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days";

const HOLIDAYS = new Set([
  "2012-01-02",
  "2012-04-06",
  "2012-04-09",
  "2012-05-07",
  "2012-06-04",
  "2012-06-05",
  "2012-08-27",
  "2012-12-25",
  "2012-12-26",
  "2013-01-01",
]);

const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays("2011-12-20", days));
const workingDay = anyDay.filter((day) => isWorkingDay(day, HOLIDAYS));

describe("working days", () => {
  it.each([
    ["2012-09-14", 1, "2012-09-17"],
    ["2012-09-15", 1, "2012-09-17"],
    ["2012-04-05", 1, "2012-04-10"],
    ["2012-05-29", 10, "2012-06-14"],
    ["2012-12-24", 2, "2012-12-28"],
    ["2012-09-17", -1, "2012-09-14"],
    ["2012-06-06", -1, "2012-06-01"],
    ["2012-09-14", 0, "2012-09-14"],
    ["2012-09-15", 0, "2012-09-17"],
  ])("%s and %d is %s", (day, count, expected) => {
    expect(addWorkingDays(day, count, HOLIDAYS)).toBe(expected);
  });

  it.each([
    ["2012-09-14", "2012-09-14", 0],
    ["2012-09-14", "2012-09-17", 1],
    ["2012-09-14", "2012-09-16", 0],
    ["2012-03-19", "2012-03-30", 9],
    ["2012-06-01", "2012-06-06", 1],
    ["2012-09-17", "2012-09-14", -1],
    ["2012-09-16", "2012-09-15", 0],
  ])("from %s to %s are %d", (from, to, expected) => {
    expect(workingDaysBetween(from, to, HOLIDAYS)).toBe(expected);
  });

  it("adds what it counts", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (day, count) => {
        const reached = addWorkingDays(day, count, HOLIDAYS);
        expect(isWorkingDay(reached, HOLIDAYS)).toBe(true);
        expect(workingDaysBetween(day, reached, HOLIDAYS)).toBe(count);
      }),
    );
  });

  it("comes back to where it started", () => {
    fc.assert(
      fc.property(workingDay, fc.integer({ min: -60, max: 60 }), (day, count) => {
        expect(addWorkingDays(addWorkingDays(day, count, HOLIDAYS), -count, HOLIDAYS)).toBe(day);
      }),
    );
  });

  it("adds up over a day in between, and is opposite the other way", () => {
    fc.assert(
      fc.property(workingDay, workingDay, workingDay, (a, b, c) => {
        const between = (from: string, to: string) => workingDaysBetween(from, to, HOLIDAYS);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        expect(between(a, b) + between(b, a)).toBe(0);
      }),
    );
  });
});

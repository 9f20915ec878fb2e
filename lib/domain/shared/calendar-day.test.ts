import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isCalendarDay, weekday } from "./calendar-day";

describe("calendar days", () => {
  it.each(["2012-09-14", "2012-02-29", "2000-02-29", "2012-12-31"])("%s exists", (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each([
    "2013-02-29",
    "1900-02-29",
    "2012-13-01",
    "2012-00-10",
    "2012-04-31",
    "2012-9-1",
    "14/09/2012",
    "",
    "0012-01-01",
    " 2012-09-14",
  ])("%j does not", (day) => {
    expect(isCalendarDay(day)).toBe(false);
  });

  it("counts days and weekdays", () => {
    expect(addDays("2012-02-28", 2)).toBe("2012-03-01");
    expect(addDays("2012-03-25", 1)).toBe("2012-03-26");
    expect(daysBetween("2012-12-31", "2013-01-01")).toBe(1);
    expect(weekday("2012-09-14")).toBe(5);
    expect(() => addDays("2012-02-30", 1)).toThrow(RangeError);
  });

  it("adds and takes away alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (count) => {
        const day = addDays("2012-09-14", count);
        expect(daysBetween("2012-09-14", day)).toBe(count);
        expect(addDays(day, -count)).toBe("2012-09-14");
      }),
    );
  });
});

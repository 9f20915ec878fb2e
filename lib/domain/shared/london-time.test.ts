import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./calendar-day";
import { fivePm, londonClock, londonDay, londonInstant } from "./london-time";

const anyDay = fc.integer({ min: -15_000, max: 15_000 }).map((days) => addDays("2012-09-14", days));

describe("London time", () => {
  it.each([
    ["2012-01-31T23:59:59Z", "2012-01-31"],
    ["2012-08-31T22:59:59Z", "2012-08-31"],
    ["2012-08-31T23:00:00Z", "2012-09-01"],
    ["2012-10-28T00:30:00Z", "2012-10-28"],
    ["2012-12-31T23:59:59Z", "2012-12-31"],
  ])("%s falls on %s", (instant, day) => {
    expect(londonDay(new Date(instant))).toBe(day);
  });

  it.each([
    ["2012-03-24", "2012-03-24T17:00:00.000Z"],
    ["2012-03-25", "2012-03-25T16:00:00.000Z"],
    ["2012-08-31", "2012-08-31T16:00:00.000Z"],
    ["2012-10-27", "2012-10-27T16:00:00.000Z"],
    ["2012-10-28", "2012-10-28T17:00:00.000Z"],
    ["2012-12-31", "2012-12-31T17:00:00.000Z"],
  ])("5:00pm on %s is %s", (day, instant) => {
    expect(fivePm(day).toISOString()).toBe(instant);
  });

  it("shows the time it was asked for, on every day of eighty years", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 3, max: 23 }), fc.integer({ min: 0, max: 59 }), (day, hour, minute) => {
        expect(londonClock(londonInstant(day, hour, minute, 7))).toEqual({ day, hour, minute, second: 7 });
      }),
    );
  });

  it("shows what the calendar shows, at any instant of eighty years", () => {
    const calendar = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/London",
      dateStyle: "short",
      timeStyle: "medium",
    });
    const two = (n: number) => String(n).padStart(2, "0");
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1972-01-01"), max: new Date("2052-01-01"), noInvalidDate: true }),
        (instant) => {
          const { day, hour, minute, second } = londonClock(instant);
          expect(`${day} ${two(hour)}:${two(minute)}:${two(second)}`).toBe(calendar.format(instant));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("never goes backwards from one day's 5:00pm to the next", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const hours = (fivePm(addDays(day, 1)).getTime() - fivePm(day).getTime()) / 3_600_000;
        expect([23, 24, 25]).toContain(hours);
      }),
    );
  });
});

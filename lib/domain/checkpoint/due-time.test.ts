import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/shared/calendar-day";
import { fivePm } from "@/lib/domain/shared/london-time";
import { isWorkingDay } from "@/lib/domain/shared/working-days";
import { checkExtension, checkInTime, dueFor, isLate, timeLeftInWords } from "./due-time";

const HOLIDAYS = new Set(["2012-08-27", "2012-12-25", "2012-12-26"]);
const DUE = fivePm("2012-08-31");
const at = (text: string) => new Date(text);

describe("due at 5:00pm in London, to the second", () => {
  it.each([
    ["2012-08-31T15:59:59Z", false],
    ["2012-08-31T16:00:00.000Z", false],
    ["2012-08-31T16:00:00.999Z", false],
    ["2012-08-31T16:00:01.000Z", true],
  ])("at %s late is %s", (now, late) => {
    expect(isLate(DUE, at(now))).toBe(late);
    expect(checkInTime(DUE, at(now), HOLIDAYS).ok).toBe(!late);
  });

  it("is an hour later in UTC once the clocks have changed", () => {
    const due = fivePm("2012-10-29");
    expect(isLate(due, at("2012-10-29T16:30:00Z"))).toBe(false);
    expect(isLate(due, at("2012-10-29T17:00:01Z"))).toBe(true);
  });

  it("is the extension's when there is one", () => {
    expect(dueFor(DUE, null)).toEqual(DUE);
    expect(dueFor(DUE, fivePm("2012-09-05"))).toEqual(fivePm("2012-09-05"));
  });
});

describe("time left in words", () => {
  it.each([
    ["2012-08-17T09:00:00Z", "9 working days left"],
    ["2012-08-30T20:00:00Z", "1 working day left"],
    ["2012-08-30T23:30:00Z", "due today"],
    ["2012-08-31T08:00:00Z", "due today"],
    ["2012-08-31T16:00:01Z", "late since 5:00pm today"],
    ["2012-09-01T10:00:00Z", "late, by less than a working day"],
    ["2012-09-03T08:00:00Z", "1 working day late"],
    ["2012-09-04T08:00:00Z", "2 working days late"],
  ])("at %s: %s", (now, words) => {
    expect(timeLeftInWords(DUE, at(now), HOLIDAYS)).toBe(words);
  });

  it("says late exactly when it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40 * 86_400, max: 40 * 86_400 }), (seconds) => {
        const now = new Date(DUE.getTime() + seconds * 1000);
        expect(timeLeftInWords(DUE, now, HOLIDAYS).includes("late")).toBe(seconds > 0);
      }),
    );
  });

  it("tells a late unit how late it is and what to do", () => {
    expect(checkInTime(DUE, at("2012-09-04T08:00:00Z"), HOLIDAYS)).toEqual({
      ok: false,
      error: "conflict",
      message:
        "This was due on 31 August 2012, 5:00pm, and is 2 working days late. Ask the programme office for an extension.",
    });
  });
});

describe("extensions", () => {
  const now = at("2012-09-03T08:00:00Z");
  const reason = "The managing director was ill";

  it("run to 5:00pm on a later working day, with the reason trimmed", () => {
    expect(checkExtension(DUE, "2012-09-07", `  ${reason} `, now, HOLIDAYS)).toEqual({
      ok: true,
      value: { dueAt: fivePm("2012-09-07"), reason },
    });
  });

  it.each([
    ["2012-08-31", reason, "after 31 August 2012"],
    ["2012-08-01", reason, "after 31 August 2012"],
    ["2012-09-08", reason, "not a working day"],
    ["2012-12-25", reason, "not a working day"],
    ["2012-09-07", " ", "Say why"],
    ["2013-03-06", reason, "within half a year: 5 March 2013"],
    ["2099-01-02", reason, "within half a year"],
  ])("to %s because %j is refused", (day, why, words) => {
    expect(checkExtension(DUE, day, why, now, HOLIDAYS)).toMatchObject({
      error: "invalid",
      message: expect.stringContaining(words),
    });
  });

  it("reach half a year past a due day that is still to come", () => {
    const early = at("2012-01-03T09:00:00Z");
    expect(checkExtension(DUE, "2012-09-03", reason, early, HOLIDAYS).ok).toBe(true);
    expect(checkExtension(DUE, "2013-03-04", reason, early, HOLIDAYS)).toMatchObject({ error: "invalid" });
  });

  it("cannot end before they are given", () => {
    expect(checkExtension(DUE, "2012-09-03", reason, at("2012-09-03T16:00:00Z"), HOLIDAYS)).toMatchObject({
      error: "invalid",
    });
  });

  it("always let the unit in at their last second and not after it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 150 }), (days) => {
        const day = addDays("2012-08-31", days);
        fc.pre(isWorkingDay(day, HOLIDAYS));
        const granted = checkExtension(DUE, day, reason, now, HOLIDAYS);
        if (!granted.ok) throw new Error(JSON.stringify(granted));
        expect(checkInTime(granted.value.dueAt, granted.value.dueAt, HOLIDAYS).ok).toBe(true);
        expect(checkInTime(granted.value.dueAt, new Date(granted.value.dueAt.getTime() + 1000), HOLIDAYS).ok).toBe(
          false,
        );
      }),
    );
  });
});

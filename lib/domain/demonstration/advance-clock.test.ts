import { describe, expect, it } from "vitest";
import { advanceClock, type ClockStep } from "./advance-clock";

const friday = new Date("2012-09-14T08:00:00Z");
const holidays = new Set(["2012-12-25", "2012-12-26"]);
const go = (step: ClockStep, now = friday) => advanceClock(now, step, holidays);

describe("moving the demonstration's clock", () => {
  it("moves by hours", () => {
    expect(go({ by: "hours", hours: 3 })).toEqual({ ok: true, value: new Date("2012-09-14T11:00:00Z") });
  });

  it("moves by working days at the same London time, over weekends, holidays and the end of summer time", () => {
    expect(go({ by: "working_days", workingDays: 1 })).toEqual({ ok: true, value: new Date("2012-09-17T08:00:00Z") });
    const october = new Date("2012-10-26T08:00:00Z");
    const november = { ok: true, value: new Date("2012-10-29T09:00:00Z") };
    expect(go({ by: "working_days", workingDays: 1 }, october)).toEqual(november);
    const eve = new Date("2012-12-24T09:00:00Z");
    expect(go({ by: "working_days", workingDays: 1 }, eve)).toEqual({
      ok: true,
      value: new Date("2012-12-27T09:00:00Z"),
    });
  });

  it("moves to 9:00am of a day", () => {
    expect(go({ by: "day", day: "2012-10-01" })).toEqual({ ok: true, value: new Date("2012-10-01T08:00:00Z") });
  });

  it.each<[string, ClockStep]>([
    ["back a day", { by: "day", day: "2012-09-13" }],
    ["to this morning", { by: "day", day: "2012-09-14" }],
    ["by no hours", { by: "hours", hours: 0 }],
    ["back by hours", { by: "hours", hours: -1 }],
    ["back by working days", { by: "working_days", workingDays: -1 }],
    ["to no day", { by: "day", day: "2012-02-30" }],
    ["too far", { by: "day", day: "2030-01-01" }],
  ])("refuses to go %s", (_name, step) => {
    expect(go(step)).toMatchObject({ ok: false, error: "invalid" });
  });
});

import { describe, expect, it } from "vitest";
import { advanceClockSchema } from "./demonstration";

describe("where the clock is moved to", () => {
  it("reads hours, working days and the three boxes of a day", () => {
    expect(advanceClockSchema.parse({ by: "hours", hours: "3", workingDays: "" })).toEqual({ by: "hours", hours: 3 });
    expect(advanceClockSchema.parse({ by: "working_days", workingDays: "10" })).toEqual({
      by: "working_days",
      workingDays: 10,
    });
    const boxes = { "day-day": "1", "day-month": "10", "day-year": "2012" };
    expect(advanceClockSchema.parse({ by: "day", ...boxes })).toEqual({ by: "day", day: "2012-10-01" });
  });

  it.each([
    {},
    { by: "years" },
    { by: "hours", hours: "0" },
    { by: "hours", hours: "1.5" },
    { by: "hours", hours: { not: "" } },
    { by: "day", "day-day": "11111" },
  ])("refuses %j", (sent) => {
    expect(advanceClockSchema.safeParse(sent).success).toBe(false);
  });
});

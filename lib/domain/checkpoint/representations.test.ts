import { describe, expect, it } from "vitest";
import { checkMayRepresent, checkWindowClosed, isWindowOpen, windowFrom } from "./representations";

const HOLIDAYS = new Set(["2012-06-04", "2012-06-05"]);
const SHOWN = new Date("2012-05-29T22:30:00Z");
const WINDOW = windowFrom(SHOWN, 10, HOLIDAYS);

describe("representations", () => {
  it("run for ten working days from the London day on which the draft was shown", () => {
    expect(WINDOW.dueAt.toISOString()).toBe("2012-06-14T16:00:00.000Z");
    expect(windowFrom(new Date("2012-05-29T23:30:00Z"), 10, HOLIDAYS).dueAt.toISOString()).toBe(
      "2012-06-15T16:00:00.000Z",
    );
  });

  it.each([
    [WINDOW, "2012-06-14T16:00:00Z", true],
    [WINDOW, "2012-06-14T16:00:01Z", false],
    [{ ...WINDOW, closedAt: new Date("2012-06-01T09:00:00Z") }, "2012-06-01T09:00:01Z", false],
  ])("%j at %s is open: %s", (window, text, open) => {
    const now = new Date(text);
    expect(isWindowOpen(window, now)).toBe(open);
    expect(checkMayRepresent(window, now).ok).toBe(open);
    expect(checkWindowClosed(window, now).ok).toBe(!open);
  });
});

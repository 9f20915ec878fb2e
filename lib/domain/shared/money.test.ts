import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPence, formatPounds, MOST_PENCE, parsePounds, timesPeople } from "./money";

describe("pounds as people write them", () => {
  it.each([
    ["£1.20", 120],
    ["1.20", 120],
    [" £25.00 ", 2500],
    ["12", 1200],
    ["127,051.20", 12_705_120],
    ["£1,000,000", 100_000_000],
    ["0", 0],
    ["0.05", 5],
    ["99,999,999,999.99", MOST_PENCE],
  ])("%s is %d pence", (text, pence) => {
    expect(parsePounds(text)).toEqual({ ok: true, value: pence });
  });

  it.each([
    "",
    "£",
    "1.2",
    "1.205",
    "1,20",
    "12,34",
    "-1",
    "+1",
    "1e3",
    "£1 20",
    "1.20p",
    "one",
    "١",
    "=1+1",
    "££1",
    "999999999999",
  ])("refuses %j", (text) => {
    expect(parsePounds(text)).toMatchObject({ ok: false, error: "invalid" });
  });

  it("reads back every amount it writes", () => {
    fc.assert(
      fc.property(fc.nat({ max: MOST_PENCE }), (pence) => {
        expect(parsePounds(formatPence(pence))).toEqual({ ok: true, value: pence });
      }),
    );
  });
});

describe("pence in pounds", () => {
  it.each([
    [0, "£0.00", "£0"],
    [5, "£0.05", "£0"],
    [120, "£1.20", "£1"],
    [150, "£1.50", "£2"],
    [12_705_120, "£127,051.20", "£127,051"],
    [-120, "-£1.20", "-£1"],
    [-5, "-£0.05", "£0"],
  ])("%d is %s or %s", (pence, exact, rounded) => {
    expect(formatPence(pence)).toBe(exact);
    expect(formatPounds(pence)).toBe(rounded);
  });

  it("multiplies a price a head exactly", () => {
    expect(formatPence(timesPeople(120, 105_876))).toBe("£127,051.20");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMismatches, mismatchWords } from "@/lib/domain/commitment/two-sides";

const figure = (ccgId: string, pencePerYear: number, serviceLineId = "bi") => ({ ccgId, serviceLineId, pencePerYear });

describe("two sides", () => {
  test("lists where they differ, the largest first, in words for both", () => {
    const mismatches = findMismatches(
      [figure("a", 100_000), figure("b", 20_000), figure("c", 5_000), figure("e", 1)],
      [figure("a", 60_000), figure("b", 20_000), figure("d", 7_000), figure("e", 2)],
    );
    expect(mismatches.map((each) => [each.ccgId, each.kind, each.difference])).toEqual([
      ["a", "different", 40_000],
      ["d", "ccg_only", -7_000],
      ["c", "unit_only", 5_000],
      ["e", "different", -1],
    ]);
    expect(mismatches.map(mismatchWords)).toEqual([
      "The unit expects £1,000.00 a year. The CCG intends £600.00.",
      "The CCG intends £70.00 a year. The unit does not expect it.",
      "The unit expects £50.00 a year. The CCG has confirmed no intent.",
      "The unit expects £0.01 a year. The CCG intends £0.02.",
    ]);
  });

  test("keeps lines apart and adds up figures for the same line", () => {
    const expected = [figure("a", 10, "bi"), figure("a", 20, "hr"), figure("a", 5, "hr")];
    expect(findMismatches(expected, [figure("a", 10, "bi"), figure("a", 25, "hr")])).toEqual([]);
  });

  test("agree with themselves, and differ the other way round by as much", () => {
    const side = fc.array(
      fc.record({
        ccgId: fc.constantFrom("a", "b", "c"),
        serviceLineId: fc.constantFrom("bi", "hr"),
        pencePerYear: fc.nat(1_000_000),
      }),
    );
    fc.assert(
      fc.property(side, side, (one, other) => {
        expect(findMismatches(one, one)).toEqual([]);
        const total = (all: ReturnType<typeof findMismatches>) => all.reduce((sum, each) => sum + each.difference, 0);
        expect(total(findMismatches(one, other)) + total(findMismatches(other, one))).toBe(0);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { progressInWords, progressOf } from "./criterion-progress";
import { readinessInWords } from "./readiness";
import { checkBreakEven, checkExpectedIncome } from "./stated-income";

describe("how far a criterion is", () => {
  it.each([
    [null, 0, "Not yet started"],
    [{ text: "  ", isReady: true }, 0, "Not yet started"],
    [null, 1, "In progress"],
    [{ text: "Words", isReady: false }, 2, "In progress"],
    [{ text: "Words", isReady: true }, 0, "In progress"],
    [{ text: "Words", isReady: true }, 1, "Ready"],
  ])("%j with %i pointers: %s", (answer, pointers, words) => {
    expect(progressInWords(progressOf(answer, pointers))).toBe(words);
  });
});

describe("readiness in words", () => {
  const finding = { kind: "no_answer", criterion: "3.L1", words: "" } as const;
  it.each([
    [0, 0, "Nothing blocks"],
    [0, 1, "Nothing blocks, 1 thing weakens it"],
    [1, 0, "1 thing blocks"],
    [2, 3, "2 things block, 3 weaken it"],
    [1, 1, "1 thing blocks, 1 weakens it"],
  ])("%i and %i: %s", (blocks, weakens, words) => {
    const many = (count: number) => Array.from({ length: count }, () => finding);
    expect(readinessInWords({ blocks: many(blocks), weakens: many(weakens) })).toBe(words);
  });
});

describe("stated income", () => {
  it("is pounds and pence above nought", () => {
    expect(checkBreakEven("£12,500,000")).toEqual({ ok: true, value: 1_250_000_000 });
    expect(checkExpectedIncome("0.01")).toEqual({ ok: true, value: 1 });
    for (const pounds of ["", "0", "-1", "1.5", "x"]) {
      expect(checkBreakEven(pounds)).toMatchObject({ fields: { breakEven: expect.any(String) } });
      expect(checkExpectedIncome(pounds)).toMatchObject({ fields: { amount: expect.any(String) } });
    }
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  breakEvenShare,
  confirmedIncome,
  incomePerHead,
  isUnderBreakEvenShare,
  roundedPencePerHead,
} from "@/lib/domain/commitment/income";
import { countsAsConfirmedIncome, type LedgerEntry } from "@/lib/domain/commitment/ledger";
import { COMMITMENT_STAGES, isFirmStage } from "@/lib/domain/commitment/stage";
import { timesPeople } from "@/lib/domain/shared/money";

const TODAY = "2012-09-14";
const entry = (facts: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ccgId: "00C",
  stage: "signed",
  confirmed: true,
  pencePerYear: 12_705_120,
  endsOn: null,
  ...facts,
});

describe("confirmed income", () => {
  test.each(COMMITMENT_STAGES)("at %s counts only when confirmed and firm", (stage) => {
    expect(countsAsConfirmedIncome(entry({ stage }), TODAY)).toBe(isFirmStage(stage));
    expect(countsAsConfirmedIncome(entry({ stage, confirmed: false }), TODAY)).toBe(false);
  });

  test.each([
    [null, true],
    ["2012-09-14", true],
    ["2012-09-13", false],
  ])("an agreement that ends on %s counts: %s", (endsOn, counts) => {
    expect(countsAsConfirmedIncome(entry({ endsOn }), TODAY)).toBe(counts);
  });
});

describe("income a head", () => {
  const populations = new Map([
    ["00C", 105_876],
    ["00D", 287_858],
  ]);

  test("is over the people of the CCGs that pay, each once", () => {
    const lines = [
      entry(),
      entry({ pencePerYear: 100 }),
      entry({ ccgId: "00D", stage: "exploring", pencePerYear: 999 }),
    ];
    expect(incomePerHead(lines, populations, TODAY)).toEqual({ pence: 12_705_220, people: 105_876 });
  });

  test("of a price a head comes back as that price", () => {
    fc.assert(
      fc.property(fc.nat(2_500), fc.integer({ min: 1, max: 1_000_000 }), (price, people) => {
        const pencePerYear = timesPeople(price, people);
        const ratio = incomePerHead([entry({ pencePerYear })], new Map([["00C", people]]), TODAY);
        expect(ratio && roundedPencePerHead(ratio)).toBe(price);
      }),
    );
  });

  test("is unknown without income or without a population", () => {
    expect(incomePerHead([], populations, TODAY)).toBeNull();
    expect(incomePerHead([entry({ ccgId: "99Z" })], populations, TODAY)).toBeNull();
  });

  test.each([
    [1, 2, 1],
    [1, 3, 0],
    [2, 3, 1],
    [3, 2, 2],
  ])("%i pence over %i people shows as %i", (pence, people, shown) => {
    expect(roundedPencePerHead({ pence, people })).toBe(shown);
  });
});

describe("break-even share", () => {
  test.each([
    [61, 100, 61, false],
    [999, 1000, 99, false],
    [1000, 1000, 100, true],
    [1500, 1000, 150, true],
    [0, 1000, 0, false],
  ])("%i of %i is %i%%, reached: %s", (confirmed, breakEven, percent, reached) => {
    expect(breakEvenShare(confirmed, breakEven)).toEqual({ percent, reached });
  });

  test("is unknown until the unit states its break-even", () => {
    expect(breakEvenShare(1000, null)).toBeNull();
    expect(breakEvenShare(1000, 0)).toBeNull();
    expect(isUnderBreakEvenShare(0, null, 60)).toBe(false);
  });

  test("60% exactly is not under 60%", () => {
    expect(isUnderBreakEvenShare(600, 1000, 60)).toBe(false);
    expect(isUnderBreakEvenShare(599, 1000, 60)).toBe(true);
  });

  test("confirming more never lowers it", () => {
    const money = fc.integer({ min: 0, max: 9_999_999_999 });
    fc.assert(
      fc.property(fc.array(money), money, fc.integer({ min: 1, max: 9_999_999_999 }), (amounts, more, breakEven) => {
        const lines = amounts.map((pencePerYear) => entry({ pencePerYear }));
        const before = breakEvenShare(confirmedIncome(lines, TODAY), breakEven);
        const after = breakEvenShare(confirmedIncome([...lines, entry({ pencePerYear: more })], TODAY), breakEven);
        expect(after?.percent).toBeGreaterThanOrEqual(before?.percent ?? 0);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditActions } from "./actions";
import { addedSince, detailsOfCheck, verdictOfCheck } from "./record-check";
import { CHAIN_PROBLEMS, type ChainVerdict } from "./verdict-in-words";

const sequence = fc.integer({ min: 1, max: 1_000_000_000 }).map(BigInt);
const whole = fc.record({ whole: fc.constant(true as const), entries: sequence, headHash: fc.string() });
const broken = fc
  .tuple(sequence, fc.constantFrom(...CHAIN_PROBLEMS))
  .map(([firstBad, problem]): ChainVerdict => ({ whole: false, firstBad, checkedBefore: firstBad - 1n, problem }));

describe("a check of the record", () => {
  it("is kept with all that was found", () => {
    fc.assert(
      fc.property(fc.oneof(whole, broken), (verdict) => {
        expect(verdictOfCheck(JSON.parse(JSON.stringify(detailsOfCheck(verdict))))).toEqual(verdict);
      }),
    );
  });

  it.each<[ChainVerdict, string]>([
    [{ whole: true, entries: 18204n, headHash: "ab" }, "Checked the record: 18,204 entries, unbroken"],
    [
      { whole: false, firstBad: 9117n, checkedBefore: 9116n, problem: "altered" },
      "Checked the record. Entry 9,117 was altered. The 9,116 before it are whole",
    ],
  ])("says in the record what it found", (verdict, words) => {
    expect(auditActions["record.checked"].sentence(detailsOfCheck(verdict))).toBe(words);
  });

  it("does not count itself among what came after it", () => {
    expect([13n, 14n, 12n].map((head) => addedSince(head, 12n))).toEqual([0n, 1n, 0n]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { responseRate, suppressSmallGroups } from "@/lib/domain/survey/suppression";

const groups = (...counts: readonly number[]) => counts.map((count, index) => ({ key: `g${index}`, count }));
const shown = (...counts: readonly number[]) => suppressSmallGroups(groups(...counts)).map((each) => each.count);

test.each([
  { counts: [18, 47, 35], expected: [18, 47, 35] },
  { counts: [5, 5], expected: [5, 5] },
  { counts: [4, 47, 35], expected: [null, 47, null] },
  { counts: [47, 4, 3, 35], expected: [47, null, null, 35] },
  { counts: [47, 2, 1, 35], expected: [47, null, null, null] },
  { counts: [0, 20, 10], expected: [null, 20, null] },
  { counts: [3], expected: [null] },
  { counts: [1, 1], expected: [null, null] },
  { counts: [], expected: [] },
])("$counts shows as $expected", ({ counts, expected }) => {
  expect(shown(...counts)).toEqual(expected);
});

describe("whatever the groups", () => {
  test("no small group is shown, and none can be worked out from the total", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 8 }), (counts) => {
        const result = shown(...counts);
        const hidden = counts.filter((_, index) => result[index] === null);
        result.forEach((count, index) => {
          if (count !== null) expect(count).toBe(counts[index]);
          if ((counts[index] ?? 0) < 5) expect(count).toBeNull();
        });
        if (hidden.length > 0 && hidden.length < counts.length) {
          expect(hidden.length).toBeGreaterThanOrEqual(2);
          expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});

test.each([
  [8, 13, 62],
  [1, 200, 1],
  [0, 13, 0],
  [13, 13, 100],
])("%i of %i answered is %i%%", (answered, asked, percent) => {
  expect(responseRate(answered, asked)).toEqual({ answered, asked, percent });
});

test("nobody asked has no rate", () => {
  expect(responseRate(0, 0)).toBeNull();
});

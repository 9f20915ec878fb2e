import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closest, editDistance } from "./closest";

const UNITS = ["North East", "Essex", "Arden", "Best West", "South London", "Surrey and Sussex"];

describe("the closest name", () => {
  it.each([
    ["Esex", "Essex"],
    ["essex ", "Essex"],
    ["Adren", "Arden"],
    ["Souht Londn", "South London"],
    ["Yorkshire", undefined],
    ["", undefined],
    ["zz", undefined],
  ])("%j is %s", (text, expected) => {
    expect(closest(text, UNITS)).toBe(expected);
  });

  it("is found for every name with one letter lost", () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), fc.nat(), (name, where) => {
        const at = where % name.length;
        expect(closest(name.slice(0, at) + name.slice(at + 1), UNITS)).toBe(name);
      }),
    );
  });

  it("measures alike in both directions, and nought only for the same", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

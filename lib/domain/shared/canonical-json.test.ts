import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CanonicalValue, canonicalJson } from "./canonical-json";

const value = fc.letrec<{ value: CanonicalValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 4 }),
  ),
})).value;

function reversed(from: CanonicalValue): CanonicalValue {
  if (from === null || typeof from !== "object") return from;
  if (Array.isArray(from)) return from.map(reversed);
  return Object.fromEntries(
    Object.entries(from)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

describe("canonical JSON", () => {
  it("writes keys in order and nothing to spare", () => {
    expect(canonicalJson({ b: [1, "x", null], a: { d: true, c: -0 } })).toBe('{"a":{"c":0,"d":true},"b":[1,"x",null]}');
    expect(canonicalJson('é\n"')).toBe('"é\\n\\""');
  });

  it("does not depend on the order in which fields were set", () => {
    fc.assert(
      fc.property(value, (any) => {
        expect(canonicalJson(reversed(any))).toBe(canonicalJson(any));
      }),
    );
  });

  it("reads back as what was written", () => {
    fc.assert(
      fc.property(value, (any) => {
        const text = canonicalJson(any);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it("throws on what two machines could write differently", () => {
    expect(() => canonicalJson(0.1)).toThrow(RangeError);
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
    expect(() => canonicalJson(["\ud800"])).toThrow(RangeError);
  });
});

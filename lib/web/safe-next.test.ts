import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeNext } from "./safe-next";

const origin = "https://checkpoints.example";
const hostOf = (next: string) => new URL(safeNext(next), origin).host;

describe("where log-in leads", () => {
  it.each(["/", "/flags?late=yes", "/csus/essex/checkpoints/3", "/facts?a=//b"])("keeps %s", (next) => {
    expect(safeNext(next)).toBe(next);
  });

  it.each([
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/%09//evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "https://evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "/..//evil.example",
    "/./\\evil.example",
    " //evil.example",
    "evil.example",
    "/\u2215evil.example",
    "",
  ])("never leaves us for %j", (next) => {
    expect(hostOf(next)).toBe("checkpoints.example");
    expect(safeNext(next)).toMatch(/^\/(?!\/)/);
  });

  it("never leaves us for anything", () => {
    const pieces = fc.constantFrom(
      "/",
      "\\",
      "//",
      "..",
      ".",
      "@",
      ":",
      "%2f",
      "%5c",
      "%09",
      "\t",
      "\r",
      "evil.example",
      "https:",
      "?",
      "#",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 8 }), (parts) => {
        expect(hostOf(parts.join(""))).toBe("checkpoints.example");
      }),
    );
  });
});

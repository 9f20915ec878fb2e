import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIdentifier } from "./identifier";
import { isSlug, slugOf } from "./slug";
import { asSentence, isStorableText, normaliseEmail, oneLine, storableText } from "./text";

describe("storable text", () => {
  it("drops NUL and control characters, mends surrogates and new lines, keeps the rest", () => {
    expect(storableText("a\u0000b\u0007c")).toBe("abc");
    expect(storableText("a\r\nb\rc\n\td")).toBe("a\nb\nc\n\td");
    expect(storableText("x\ud800y")).toBe("x\ufffdy");
    expect(storableText("🩺 é ‏")).toBe("🩺 é ‏");
    expect(isStorableText("a\u0000")).toBe(false);
    expect(isStorableText("£1.20 a head")).toBe(true);
    expect(oneLine("  a \n\t b\u0000 ")).toBe("a b");
  });

  it("is settled after one pass and always safe for the database", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const stored = storableText(text);
        expect(storableText(stored)).toBe(stored);
        expect(stored.isWellFormed()).toBe(true);
        expect(stored).not.toContain("\u0000");
      }),
    );
  });
});

describe("e-mail addresses", () => {
  it.each([
    ["lead@essex.example", "lead@essex.example"],
    ["  Lead.One+cp3@Essex.EXAMPLE ", "lead.one+cp3@essex.example"],
    ["o'neill@nhs.example", "o'neill@nhs.example"],
  ])("%j is %s", (text, address) => {
    expect(normaliseEmail(text)).toEqual({ ok: true, value: address });
  });

  it.each([
    "victim＠nhs.example",
    "\u212Aelvin@nhs.example",
    "ｖictim@nhs.example",
    "vıctim@nhs.example",
    "victim@nhs。example",
    '"a b"@nhs.example',
    "a@nhs.example,b@nhs.example",
    "a@b@nhs.example",
    "Lead <lead@nhs.example>",
    "lead@localhost",
    ".lead@nhs.example",
    "lead.@nhs.example",
    "lead@-nhs.example",
    "lead@nhs..example",
    "lead@nhs.example\nBcc: x@y.example",
    "lead\u0000@nhs.example",
    `${"a".repeat(65)}@nhs.example`,
    `a@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(60)}.${"f".repeat(60)}.example`,
    "",
  ])("refuses %j", (text) => {
    expect(normaliseEmail(text)).toMatchObject({ ok: false, error: "invalid" });
  });

  it("stays as it is when normalised twice", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        const once = normaliseEmail(text);
        if (once.ok) expect(normaliseEmail(once.value)).toEqual(once);
      }),
    );
  });
});

describe("slugs and identifiers", () => {
  it.each([
    ["Cheshire, Warrington and Wirral", "cheshire-warrington-and-wirral"],
    ["King's Lynn", "kings-lynn"],
    ["Ynys Môn", "ynys-mon"],
    ["  -- ", ""],
  ])("%j is %j", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("makes a slug or nothing of any name, and leaves slugs alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        const slug = slugOf(name);
        expect(slug === "" || isSlug(slug)).toBe(true);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
    expect(isSlug("a--b")).toBe(false);
    expect(isSlug("Essex")).toBe(false);
  });

  it("takes lower-case UUIDs only", () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(isIdentifier(id)).toBe(true);
      }),
    );
    for (const text of [
      "",
      "1",
      "not-a-uuid",
      "D9428888-122B-11E1-B85C-61CD3CBB3210",
      " d9428888-122b-11e1-b85c-61cd3cbb3210",
    ]) {
      expect(isIdentifier(text)).toBe(false);
    }
  });
});

describe("asSentence", () => {
  it.each([
    ["Away until October", "Away until October."],
    ["Away until October.", "Away until October."],
    ["Why not?", "Why not?"],
  ])("%s", (text, sentence) => expect(asSentence(text)).toBe(sentence));
});

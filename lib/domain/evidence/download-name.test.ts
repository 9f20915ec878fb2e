import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOCUMENT_KINDS } from "./document-kind";
import { downloadName } from "./download-name";

describe("the name of a download", () => {
  it.each([
    ["Price list v3.pdf", "pdf", "Price list v3.pdf"],
    ["Ynys Môn.docx", "docx", "Ynys Môn.docx"],
    ["photo.JPEG", "jpeg", "photo.jpg"],
    ["plan.exe", "pdf", "plan.pdf"],
    ["plan\u202Efdp.exe", "pdf", "plan fdp.pdf"],
    ["a\"b'c<d>.pdf", "pdf", "a b c d.pdf"],
    ["../../etc/passwd.csv", "csv", "etc passwd.csv"],
    ["C:\\Users\\x\\plan.pdf", "pdf", "C Users x plan.pdf"],
    ["plan\r\nSet-Cookie: a=b.pdf", "pdf", "plan Set-Cookie a b.pdf"],
    ["CON.pdf", "pdf", "document.pdf"],
    [".pdf", "pdf", "document.pdf"],
    ["\u200b\u2066.png", "png", "document.png"],
    ["-rf.pdf", "pdf", "rf.pdf"],
  ] as const)("of %j as %s is %j", (name, kind, expected) => {
    expect(downloadName(name, kind)).toBe(expected);
  });

  it("is always short, plain and of the right ending", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.constantFrom(...DOCUMENT_KINDS), (name, kind) => {
        const safe = downloadName(name, kind);
        expect(safe).toMatch(/^[^\p{C}"'`<>:/\\|?*%;=\s.-][^\p{C}"'`<>:/\\|?*%;=]*\.[a-z]{3,4}$/u);
        expect([...safe].length).toBeLessThanOrEqual(65);
        expect(downloadName(safe, kind)).toBe(safe);
      }),
    );
  });
});

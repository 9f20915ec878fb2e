import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDocumentBudget, DOCUMENT_LIMIT } from "./document-budget";
import { DOCUMENT_KINDS } from "./document-kind";
import { checkPointer, LOCATOR_KINDS, locatorInWords, locatorKindsFor, type PointerTarget } from "./pointer";

const shows = "The price of each line, a head";
const PDF: PointerTarget = { kind: "pdf", parts: 12, sheetNames: [] };
const XLSX: PointerTarget = { kind: "xlsx", parts: null, sheetNames: ["Income", "Cost"] };

describe("pointers", () => {
  it.each([
    [PDF, "page", "4", "4"],
    [PDF, "page", " 012 ", "12"],
    [{ ...PDF, parts: null }, "page", "999", "999"],
    [{ ...PDF, kind: "docx" }, "paragraph", "1", "1"],
    [{ ...PDF, kind: "pptx" }, "slide", "12", "12"],
    [XLSX, "sheet", "income", "Income"],
    [{ ...XLSX, sheetNames: [] }, "sheet", "Anything", "Anything"],
    [{ ...XLSX, kind: "csv", sheetNames: [] }, "row", "rows 2 to 40", "2 to 40"],
    [{ ...XLSX, kind: "csv", sheetNames: [] }, "row", "2-40", "2 to 40"],
    [{ ...XLSX, kind: "csv", sheetNames: [] }, "row", "Row 07", "7"],
    [{ ...XLSX, kind: "csv", sheetNames: [] }, "whole", "ignored", ""],
    [{ ...PDF, kind: "png" }, "whole", "", ""],
  ] as const)("into %j by %s %j", (target, locatorKind, locator, stored) => {
    expect(checkPointer({ locatorKind, locator, shows: `  ${shows}\n` }, target)).toEqual({
      ok: true,
      value: { locatorKind, locator: stored, shows },
    });
  });

  it.each([
    [PDF, "page", "13", "The document has 12 pages, so there is no page 13"],
    [PDF, "page", "0", "Enter the number of the page, like 4"],
    [PDF, "page", "", "Enter the number of the page, like 4"],
    [PDF, "page", "-1", "Enter the number of the page, like 4"],
    [PDF, "page", "4.5", "Enter the number of the page, like 4"],
    [PDF, "page", "four", "Enter the number of the page, like 4"],
    [PDF, "page", "9999999", "Enter the number of the page, like 4"],
    [XLSX, "sheet", "Profit", 'There is no sheet "Profit". The sheets are Income and Cost'],
    [XLSX, "sheet", " ", "Enter the name of the sheet"],
    [{ ...XLSX, sheetNames: [] }, "sheet", "x".repeat(101), "Use 100 characters or fewer"],
    [{ ...XLSX, kind: "csv" }, "row", "banana", "Enter the rows, like 7 or 2 to 40"],
    [{ ...XLSX, kind: "csv" }, "row", "0", "Enter the rows, like 7 or 2 to 40"],
    [{ ...XLSX, kind: "csv" }, "row", "9 to 2", "Enter the rows, like 7 or 2 to 40"],
  ] as const)("into %j by %s %j: %s", (target, locatorKind, locator, message) => {
    expect(checkPointer({ locatorKind, locator, shows }, target)).toMatchObject({
      message,
      fields: { locator: message },
    });
  });

  it("fit the kind of the document and no other way", () => {
    for (const kind of DOCUMENT_KINDS) {
      for (const locatorKind of LOCATOR_KINDS) {
        const result = checkPointer({ locatorKind, locator: "1", shows }, { kind, parts: null, sheetNames: [] });
        expect(result.ok).toBe(locatorKindsFor(kind).includes(locatorKind));
      }
    }
    expect(checkPointer({ locatorKind: "whole", locator: "", shows }, PDF)).toMatchObject({
      fields: { locatorKind: "Point into a PDF by page" },
    });
  });

  it.each([
    ["", false],
    ["Too short", false],
    ["Ten chars.", true],
    ["x".repeat(300), true],
    ["x".repeat(301), false],
    [`  ${"x".repeat(9)}  `, false],
  ])("what it shows, %j, is enough: %s", (text, enough) => {
    const result = checkPointer({ locatorKind: "page", locator: "4", shows: text }, PDF);
    expect(result.ok).toBe(enough);
    if (!enough) expect(result).toMatchObject({ fields: { shows: expect.any(String) } });
  });

  it("are settled once stored", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 350 }), (locator, text) => {
        const once = checkPointer({ locatorKind: "sheet", locator, shows: text }, { ...XLSX, sheetNames: [] });
        if (once.ok) expect(checkPointer(once.value, { ...XLSX, sheetNames: [] })).toEqual(once);
      }),
    );
  });

  it("can be read out", () => {
    expect(locatorInWords("page", "4")).toBe("page 4");
    expect(locatorInWords("sheet", "Income")).toBe("sheet Income");
    expect(locatorInWords("whole", "")).toBe("the whole file");
  });
});

describe("the document budget", () => {
  it.each([
    [0, 30, true],
    [29, 1, true],
    [30, 0, true],
    [30, 1, false],
    [28, 3, false],
    [31, 1, false],
  ])("carries %d, adds %d: %s", (carried, adding, fits) => {
    expect(checkDocumentBudget(carried, adding).ok).toBe(fits);
  });

  it("says how many more fit", () => {
    expect(checkDocumentBudget(28, 3)).toMatchObject({ message: "There is room for 2 more documents: the most is 30" });
    expect(checkDocumentBudget(29, 3)).toMatchObject({ message: "There is room for 1 more document: the most is 30" });
    expect(checkDocumentBudget(DOCUMENT_LIMIT, 1)).toMatchObject({
      message: "This submission carries 30 documents, and the most is 30. Take one out first",
    });
  });
});

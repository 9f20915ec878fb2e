import { describe, expect, it } from "vitest";
import { titleOfFile } from "./document-title";
import { locatorKindFor, partsInWords } from "./pointer";
import { sizeInWords } from "./size-in-words";

describe("words about a document", () => {
  it.each([
    ["Full_business_plan.pdf", "Full business plan"],
    ["Plan v1.2.docx", "Plan v1.2"],
    [".pdf", "Document"],
    [`${"n".repeat(200)}.csv`, "n".repeat(120)],
  ])("%s is called %s", (fileName, title) => {
    expect(titleOfFile(fileName)).toBe(title);
  });

  it.each([
    [0, "0 bytes"],
    [1, "1 byte"],
    [999, "999 bytes"],
    [1536, "1.5KB"],
    [999_999, "1000KB"],
    [104_857_600, "105MB"],
  ])("%i bytes are %s", (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });

  it.each([
    ["pdf", 12, "12 pages"],
    ["docx", 1, "1 paragraph"],
    ["xlsx", 3, ""],
    ["png", null, ""],
  ] as const)("a %s of %s parts has %j", (kind, parts, words) => {
    expect(partsInWords(kind, parts)).toBe(words);
  });

  it.each([
    ["pdf", "4", "page"],
    ["pdf", "", "page"],
    ["csv", "rows 2 to 9", "row"],
    ["csv", " ", "whole"],
    ["jpeg", "anything", "whole"],
  ] as const)("a place %s %j is a %s", (kind, locator, expected) => {
    expect(locatorKindFor(kind, locator)).toBe(expected);
  });
});

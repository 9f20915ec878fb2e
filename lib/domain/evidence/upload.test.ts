import { describe, expect, it } from "vitest";
import { DOCUMENT_KINDS, extensionOf, kindInWords, kindOfName, mediaTypeOf, refused } from "./document-kind";
import { ACCEPTED_ENDINGS, checkBeforeUpload, checkFileName, judgeUpload, MOST_BYTES, refusalInWords } from "./upload";

const MEGABYTE = 1024 * 1024;
const accepted = (kind: (typeof DOCUMENT_KINDS)[number]) => ({ state: "accepted", kind }) as const;
const saying = (words: string) => ({
  ok: false,
  error: "invalid",
  message: expect.stringContaining(words),
  fields: { file: expect.any(String) },
});

describe("kinds of document", () => {
  it.each([
    ["Plan.v2.PDF", "pdf"],
    ["photo.jpg", "jpeg"],
    ["photo.JPEG", "jpeg"],
    ["model.xlsx", "xlsx"],
    ["plan.doc", null],
    ["plan.pdf.exe", null],
    ["pdf", null],
    ["", null],
  ])("%s claims to be %s", (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });

  it("each have words, a media type and an ending that leads back to them", () => {
    for (const kind of DOCUMENT_KINDS) {
      expect(kindOfName(`a.${extensionOf(kind)}`)).toBe(kind);
      expect(mediaTypeOf(kind)).toMatch(/^[a-z]+\/[a-z.-]+/);
      expect(kindInWords(kind)).not.toBe("");
      expect(ACCEPTED_ENDINGS).toContain(`.${extensionOf(kind)}`);
    }
  });
});

describe("a file that is handed in", () => {
  it.each(DOCUMENT_KINDS)("is taken when its bytes are what its name says: %s", (kind) => {
    const file = { name: `Price list.${extensionOf(kind)}`, sizeBytes: 1000, detected: accepted(kind) };
    expect(judgeUpload(file)).toEqual({ ok: true, value: kind });
  });

  it.each([
    [0, "is empty"],
    [MOST_BYTES + 1, "100MB or smaller"],
    [101 * MEGABYTE, "100MB or smaller"],
  ])("is refused at %d bytes", (sizeBytes, words) => {
    expect(judgeUpload({ name: "plan.pdf", sizeBytes, detected: accepted("pdf") })).toMatchObject(saying(words));
  });

  it("is taken at exactly 100 MB", () => {
    expect(checkBeforeUpload({ name: "plan.pdf", sizeBytes: 100 * MEGABYTE }).ok).toBe(true);
  });

  it.each([
    [`${"a".repeat(296)}.pdf`, "too long"],
    [`${"é".repeat(126)}.pdf`, "too long"],
    [`${"🩺".repeat(63)}.pdf`, "too long"],
    ["", "no name"],
    [" ", "no name"],
    ["plan\u0000.pdf", "characters that cannot be stored"],
    ["plan\n.pdf", "characters that cannot be stored"],
    ["plan\ud800.pdf", "characters that cannot be stored"],
    ["plan\u202efdp.exe.pdf", "signs that cannot be seen"],
    ["plan\u200b.pdf", "signs that cannot be seen"],
    ["plan.exe", "must be a PDF, Word"],
    ["plan", "must be a PDF, Word"],
  ])("is refused under the name %j", (name, words) => {
    expect(judgeUpload({ name, sizeBytes: 1, detected: accepted("pdf") })).toMatchObject(saying(words));
  });

  it("may have a name of 255 bytes", () => {
    expect(checkFileName(`${"a".repeat(251)}.pdf`).ok).toBe(true);
    expect(checkFileName(`${"a".repeat(252)}.pdf`).ok).toBe(false);
    expect(checkFileName(`${"é".repeat(125)}.pdf`).ok).toBe(true);
  });

  it("is refused when it is a web page named .pdf", () => {
    expect(judgeUpload({ name: "plan.pdf", sizeBytes: 1, detected: refused("not_accepted_kind") })).toMatchObject(
      saying("is not a PDF, whatever its name says. Save it as a PDF"),
    );
  });

  it("is refused when it is one accepted kind named as another", () => {
    expect(judgeUpload({ name: "plan.pdf", sizeBytes: 1, detected: accepted("png") })).toMatchObject(
      saying("is a PNG picture, but its name ends in .pdf. Rename it to end in .png"),
    );
    expect(judgeUpload({ name: "photo.jpeg", sizeBytes: 1, detected: accepted("jpeg") }).ok).toBe(true);
  });

  it.each([
    "empty",
    "not_accepted_kind",
    "mixed_content",
    "damaged",
    "encrypted",
    "old_office",
    "macros",
    "nested_archive",
    "too_many_parts",
    "unpacks_too_large",
    "unsafe_part_name",
    "picture_too_large",
    "not_utf8",
  ] as const)("is refused as %s in a sentence that says what to do", (code) => {
    const words = refusalInWords(code, "plan.pdf");
    expect(words).toMatch(/^The selected (file|picture) .+\. (Choose|Save|Take|Split|Make) .+[a-z]$/);
    expect(judgeUpload({ name: "plan.pdf", sizeBytes: 1, detected: refused(code) })).toMatchObject(saying(words));
  });
});

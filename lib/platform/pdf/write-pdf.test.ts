import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { detectKind } from "../documents/detect-kind";
import { inspectDocument } from "../documents/inspect-document";
import { bytesInMemory } from "../documents/random-access-bytes";
import { type PdfContent, writePdf } from "./write-pdf";

const receipt: PdfContent = {
  title: "Receipt for checkpoint 3: Essex",
  createdAt: new Date("2012-08-31T15:58:00Z"),
  footer: "Receipt 4F2A",
  banner: "Illustrative: made up for a demonstration",
  blocks: [
    { kind: "heading", level: 1, text: "Receipt for checkpoint 3" },
    { kind: "paragraph", text: "Ysbyty Gwynedd – £25 a head, “quoted”, Łódź and Ŵ." },
    { kind: "list", items: ["One thing", "Another"] },
    {
      kind: "table",
      columns: [
        { title: "Document", share: 2 },
        { title: "Pages", share: 1, isNumber: true },
      ],
      rows: Array.from({ length: 60 }, (_, at) => [`Document ${at}`, String(at)]),
    },
  ],
};

async function read(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return { pdf, texts };
}

describe("writePdf", () => {
  it("says its title and language, and names nobody", async () => {
    const { pdf } = await read(await writePdf(receipt));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: receipt.title, Language: "en-GB" });
    expect(info).not.toHaveProperty("Author");
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
  });

  it("keeps every letter, and marks and numbers each page", async () => {
    const { texts } = await read(await writePdf(receipt));
    expect(texts[0]).toContain("Ysbyty Gwynedd – £25 a head, “quoted”, Łódź and Ŵ.");
    expect(texts.length).toBeGreaterThan(1);
    texts.forEach((text, at) => {
      expect(text).toContain("Illustrative: made up for a demonstration");
      expect(text).toContain(`Page ${at + 1} of ${texts.length}`);
      expect(text).toContain("Receipt 4F2A");
      // The header of the table is on each page that the table is on.
      expect(text).toContain("Pages");
    });
  });

  it("names headings, lists and tables for those who hear it", async () => {
    const { pdf } = await read(await writePdf(receipt));
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ["H1", "P", "L", "LI", "Table", "TR", "TH", "TD"]) expect(tree).toContain(`"role":"${role}"`);
  });

  it("is the same bytes for the same content, and a PDF to ourselves", async () => {
    const [once, again] = [await writePdf(receipt), await writePdf(receipt)];
    expect(once.equals(again)).toBe(true);
    expect(await detectKind(bytesInMemory(once))).toEqual({ state: "accepted", kind: "pdf" });
    const folder = await mkdtemp(path.join(tmpdir(), "pdf-"));
    await writeFile(path.join(folder, "receipt.pdf"), once);
    expect(await inspectDocument(path.join(folder, "receipt.pdf"), "pdf")).toMatchObject({
      state: "inspected",
      hasText: true,
      hasScript: false,
    });
    await rm(folder, { recursive: true });
  });
});

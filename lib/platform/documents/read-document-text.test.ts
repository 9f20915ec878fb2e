import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Document, Packer, Paragraph } from "docx";
import ExcelJS from "exceljs";
import PDFDocument from "pdfkit";
import PptxGenJS from "pptxgenjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentKind } from "@/lib/domain/evidence/document-kind";
import { type DocumentPart, partOf, wordsOf } from "@/lib/domain/evidence/document-text";
import { CHECKPOINT_3_DOCUMENTS } from "@/prisma/seed/documents/checkpoint-3-documents";
import type { IllustrativeUnit } from "@/prisma/seed/documents/illustrative";
import { readDocumentText } from "./read-document-text";

const unit: IllustrativeUnit = {
  id: "essex",
  name: "Essex",
  region: "Midlands and East",
  yearlyIncomePence: 1_400_000_000,
  breakEvenIncomePence: 1_200_000_000,
  wholeTimePosts: 240,
  customers: ["NHS Mid Essex CCG", "NHS Southend CCG"],
  lines: ["Business intelligence", "Provider management"],
  gaps: ["3.C3"],
};
const FONT = "node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf";

let folder: string;

function documentTitled(wanted: string) {
  const found = CHECKPOINT_3_DOCUMENTS.find(({ title }) => title === wanted);
  if (found === undefined) throw new Error(`There is no ${wanted}`);
  return found;
}

async function partsOf(bytes: Buffer, kind: DocumentKind): Promise<readonly DocumentPart[]> {
  const file = path.join(folder, `file.${kind}`);
  await writeFile(file, bytes);
  const read = await readDocumentText(file, kind);
  if (read.state !== "read") throw new Error(read.state);
  return read.parts;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "text-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** A PDF without tags: a heading, two paragraphs of two lines and a table, as a printer driver would leave them. */
function untaggedPdf(): Promise<Buffer> {
  const pdf = new PDFDocument({ size: "A4", font: path.resolve(FONT) });
  const pieces: Buffer[] = [];
  pdf.on("data", (piece: Buffer) => pieces.push(piece));
  pdf.fontSize(20).text("Price list", 72, 72);
  pdf.fontSize(11).text("Prices are a head and for a whole", 72, 120, { lineBreak: false });
  pdf.text("year, without tax.", 72, 134, { lineBreak: false });
  pdf.text("A second paragraph.", 72, 170, { lineBreak: false });
  pdf.text("Business intelligence", 72, 220, { lineBreak: false }).text("£1.20", 300, 220, { lineBreak: false });
  pdf.text("Communications", 72, 234, { lineBreak: false }).text("£0.35", 300, 234, { lineBreak: false });
  pdf.end();
  return new Promise((resolve) => pdf.on("end", () => resolve(Buffer.concat(pieces))));
}

function pdfBy(author: string): Promise<Buffer> {
  const pdf = new PDFDocument({ font: path.resolve(FONT), info: { Author: author } });
  const pieces: Buffer[] = [];
  pdf.on("data", (piece: Buffer) => pieces.push(piece));
  pdf.text("A").end();
  return new Promise((resolve) => pdf.on("end", () => resolve(Buffer.concat(pieces))));
}

describe("readDocumentText", { timeout: 30_000 }, () => {
  test.each(CHECKPOINT_3_DOCUMENTS.map((document) => [document.title, document] as const))(
    "%s: each pointer's words are found where it points",
    async (_, document) => {
      const parts = await partsOf(await document.make(unit), document.kind);
      for (const { locator, shows } of document.pointers) {
        const index = partOf(parts, locator);
        const part = parts[index - 1];
        expect(part, `${locator.kind} ${locator.value}`).toBeDefined();
        const words = part?.blocks.map(wordsOf).join(" ") ?? "";
        expect(words.length, shows).toBeGreaterThan(20);
      }
    },
  );

  test("a PDF without tags is read by where its lines stand", async () => {
    const [page] = await partsOf(await untaggedPdf(), "pdf");
    expect(page?.blocks).toEqual([
      { kind: "heading", text: "Price list" },
      { kind: "paragraph", text: "Prices are a head and for a whole year, without tax." },
      { kind: "paragraph", text: "A second paragraph." },
      {
        kind: "table",
        rows: [
          ["Business intelligence", "£1.20"],
          ["Communications", "£0.35"],
        ],
      },
    ]);
  });

  test("a Word table keeps its rows, and its paragraphs their numbers", async () => {
    const [part] = await partsOf(await documentTitled("Structure and workforce").make(unit), "docx");
    expect(part?.label).toBe("Paragraphs 1 to 15");
    expect(part?.blocks.at(-1)).toEqual({
      kind: "table",
      number: 7,
      rows: [
        ["Service line", "Posts", "Vacant"],
        ["Business intelligence", "120", "3"],
        ["Provider management", "120", "4"],
      ],
    });
  });

  test("slides in their order, the title as a heading", async () => {
    const slides = new PptxGenJS();
    slides.addSlide().addText("Our offer", { placeholder: "title" });
    slides.addSlide().addText("Four lines at scale");
    const parts = await partsOf(Buffer.from((await slides.write({ outputType: "uint8array" })) as Uint8Array), "pptx");
    expect(parts.map(({ label, blocks }) => [label, blocks.map(wordsOf)])).toEqual([
      ["Slide 1", ["Our offer"]],
      ["Slide 2", ["Four lines at scale"]],
    ]);
  });

  test("who wrote a document stands in its properties, and not in what its readers are shown", async () => {
    const name = "Jane Roe of Ward 7";
    const letter = new Document({
      creator: name,
      lastModifiedBy: name,
      sections: [{ children: [new Paragraph("A")] }],
    });
    const slides = new PptxGenJS();
    slides.author = name;
    slides.addSlide().addText("A");
    const workbook = new ExcelJS.Workbook();
    workbook.creator = name;
    workbook.addWorksheet("A").addRow(["A"]);
    const files: readonly (readonly [DocumentKind, Buffer])[] = [
      ["docx", await Packer.toBuffer(letter)],
      ["pptx", Buffer.from((await slides.write({ outputType: "uint8array" })) as Uint8Array)],
      ["xlsx", Buffer.from(await workbook.xlsx.writeBuffer())],
      ["pdf", await pdfBy(name)],
    ];
    for (const [kind, bytes] of files) {
      const parts = JSON.stringify(await partsOf(bytes, kind));
      expect(parts, kind).toContain('"A"');
      expect(parts, kind).not.toContain("Jane");
    }
  });

  test("what has no words to show says why", async () => {
    const file = path.join(folder, "not.pdf");
    await writeFile(file, "%PDF-1.7 and nothing more");
    expect(await readDocumentText(file, "pdf")).toEqual({ state: "unreadable" });
    expect(await readDocumentText(file, "png")).toEqual({ state: "picture" });
  });
});

import { buffer } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import PDFDocument from "pdfkit";
import { drawTable } from "./draw-table";
import type { PdfBlock } from "./pdf-block";
import { COLOUR, fontFile, LINE_WIDTH, PAGE, SIZE } from "./pdf-page";

export type PdfContent = {
  /** Shown by the reader's window, and read out first. */
  readonly title: string;
  /** Written into the file. Nothing else of time goes in, so the same content is the same bytes. */
  readonly createdAt: Date;
  readonly blocks: readonly PdfBlock[];
  /** At the foot of each page, beside "Page 1 of 3": what ties a loose page to its document. */
  readonly footer: string;
  /** At the head of each page, such as that it was made up for a demonstration. */
  readonly banner?: string;
};

/** A heading stays with at least this much of what follows it. */
const KEPT_WITH_HEADING = 60;

/** A tagged PDF/UA in British English: headings, lists and tables have names, fonts are embedded, no author is given. */
export async function writePdf(content: PdfContent): Promise<Buffer> {
  // pdfkit knows this conformance, and its published types do not yet.
  const conformance: { subset: string } = { subset: "PDF/UA" };
  const options: PDFKit.PDFDocumentOptions = {
    size: [PAGE.width, PAGE.height],
    margin: PAGE.margin,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: "en-GB",
    bufferPages: true,
    font: "",
    info: { Title: content.title, CreationDate: content.createdAt, ModDate: content.createdAt },
  };
  const pdf = new PDFDocument(Object.assign(options, conformance));
  const written = buffer(pdf);
  pdf.registerFont("Regular", fontFile("Regular"));
  pdf.registerFont("Bold", fontFile("Bold"));
  for (const block of content.blocks) {
    drawBlock(pdf, block);
    // Setting type takes its time: let the server answer others between one block and the next.
    await setImmediate();
  }
  drawMargins(pdf, content);
  pdf.end();
  return written;
}

function drawBlock(pdf: PDFKit.PDFDocument, block: PdfBlock): void {
  switch (block.kind) {
    case "heading": {
      const size = SIZE.heading[block.level];
      if (pdf.y + size + KEPT_WITH_HEADING > PAGE.height - PAGE.margin) pdf.addPage();
      pdf.addStructure(
        pdf.struct(`H${block.level}`, {}, () => {
          pdf
            .font("Bold")
            .fontSize(size)
            .fillColor(COLOUR.heading)
            .text(block.text, PAGE.margin, pdf.y, { width: LINE_WIDTH });
        }),
      );
      pdf.moveDown(0.4);
      return;
    }
    case "paragraph":
      pdf.addStructure(pdf.struct("P", {}, () => writeText(pdf, block.text, PAGE.margin)));
      pdf.moveDown(0.7);
      return;
    case "list":
      drawList(pdf, block.items);
      return;
    case "table":
      drawTable(pdf, block);
      return;
    case "page_break":
      pdf.addPage();
  }
}

function drawList(pdf: PDFKit.PDFDocument, items: readonly string[]): void {
  const list = pdf.struct("L");
  pdf.addStructure(list);
  for (const item of items) {
    const entry = pdf.struct("LI");
    list.add(entry);
    // The mark and the first line belong on one page.
    if (pdf.y + 2 * SIZE.text > PAGE.height - PAGE.margin) pdf.addPage();
    const top = pdf.y;
    entry.add(pdf.struct("Lbl", {}, () => writeText(pdf, "•", PAGE.margin + 4)));
    pdf.y = top;
    entry.add(pdf.struct("LBody", {}, () => writeText(pdf, item, PAGE.margin + 18)));
    entry.end();
    pdf.moveDown(0.25);
  }
  list.end();
  pdf.moveDown(0.5);
}

function writeText(pdf: PDFKit.PDFDocument, text: string, left: number): void {
  pdf.font("Regular").fontSize(SIZE.text).fillColor(COLOUR.text);
  pdf.text(text, left, pdf.y, { width: LINE_WIDTH - (left - PAGE.margin), lineGap: 2 });
  pdf.x = PAGE.margin;
}

/** Banner and footer are drawn when the number of pages is known. They are marked as no part of the text. */
function drawMargins(pdf: PDFKit.PDFDocument, content: PdfContent): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Text below the bottom margin would otherwise begin a page of its own.
    pdf.page.margins.bottom = 0;
    const write = (text: string, top: number, align: "left" | "right"): void => {
      pdf.markContent("Artifact", { type: "Pagination" });
      pdf.font("Regular").fontSize(SIZE.small).fillColor(COLOUR.quiet);
      pdf.text(text, PAGE.margin, top, { width: LINE_WIDTH, align, lineBreak: false });
      pdf.endMarkedContent();
    };
    if (content.banner !== undefined) write(content.banner, PAGE.margin / 2, "left");
    write(content.footer, PAGE.height - PAGE.margin / 1.5, "left");
    write(`Page ${page - start + 1} of ${count}`, PAGE.height - PAGE.margin / 1.5, "right");
  }
}

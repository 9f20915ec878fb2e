import { buffer } from "node:stream/consumers";
import { deflateSync } from "node:zlib";
import PDFDocument from "pdfkit";
import type { HostileClass } from "./hostile-file";
import { officeFile } from "./raw-zip";

function plainPdf(options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new PDFDocument(options);
  const written = buffer(pdf);
  pdf.text("Evidence");
  pdf.end();
  return written;
}

/** A PDF of these objects, numbered from 1, the first of them its catalogue. */
function pdfOf(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
  const pieces: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets = objects.map((object, at) => {
    const offset = pieces.reduce((sum, piece) => sum + piece.length, 0);
    pieces.push(Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n"));
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([...pieces, Buffer.from(table + end)]);
}

const CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>";
const PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
const PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R >>";

/** A content stream of zeros, packed this many times over. */
function packed(megabytes: number, times: number): Buffer {
  let data = Buffer.alloc(megabytes * 1024 * 1024, 0x20);
  for (let time = 0; time < times; time += 1) data = deflateSync(data);
  const filters = "/FlateDecode ".repeat(times);
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} /Filter [${filters}] >>\nstream\n`),
    data,
    Buffer.from("\nendstream"),
  ]);
}

const before = (text: string) => async () => Buffer.concat([Buffer.from(text), await plainPdf()]);
const after = (bytes: Buffer) => async () => Buffer.concat([await plainPdf(), bytes]);

export const HOSTILE_PDFS: readonly HostileClass[] = [
  {
    name: "PDFs that are something else too",
    files: [
      {
        tries: "a kilobyte of HTML before the PDF",
        expected: "mixed_content",
        bytes: before(`<html><script>${"x".repeat(990)}</script>`),
      },
      { tries: "a byte order mark before the PDF", expected: "mixed_content", bytes: before("\uFEFF") },
      { tries: "a line of text before the PDF", expected: "mixed_content", bytes: before("name,value\n") },
      {
        tries: "a tag of sound before the PDF",
        expected: "mixed_content",
        bytes: before("ID3\u0004\0\0\0\0\0\u000a0123456789"),
      },
      {
        tries: "a page in the first line of the PDF",
        expected: "mixed_content",
        bytes: () => Buffer.from("%PDF-1.7 <html><script>alert(1)</script>\n%%EOF"),
      },
      { tries: "a ZIP after the PDF", expected: "mixed_content", bytes: after(officeFile("docx", [])) },
      {
        tries: "a megabyte of script after the PDF",
        expected: "damaged",
        bytes: after(Buffer.alloc(1_000_000, "<script>alert(1)</script>")),
      },
      {
        tries: "a version there never was",
        expected: "mixed_content",
        bytes: () => Buffer.from("%PDF-<svg onload=alert(1)>%%EOF"),
      },
    ],
  },
  {
    name: "PDFs that are broken, or break their readers",
    files: [
      { tries: "a PDF cut short", expected: "damaged", bytes: async () => (await plainPdf()).subarray(0, 700) },
      {
        tries: "a header and an end with nothing between",
        expected: "unread",
        bytes: () => Buffer.from("%PDF-1.7\n%%EOF\n"),
      },
      {
        tries: "two billion pages",
        expected: "read",
        bytes: () =>
          pdfOf([
            CATALOGUE,
            "<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>",
            PAGE,
            "<< /Length 0 >>\nstream\n\nendstream",
          ]),
      },
      {
        tries: "a tree of pages that holds itself",
        expected: "unread",
        bytes: () => pdfOf([CATALOGUE, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"]),
      },
      {
        tries: "a table of objects that leads to itself",
        expected: "read",
        bytes: () => pdfOf([CATALOGUE, PAGES, PAGE, "<< /Length 0 >>\nstream\n\nendstream"], "/Prev 9"),
      },
      {
        tries: "a page of 300 MB of spaces, packed three times",
        expected: "contained",
        bytes: () => pdfOf([CATALOGUE, PAGES, PAGE, packed(300, 3)]),
      },
      { tries: "an array 100,000 deep", expected: "unread", bytes: () => pdfOf(["[".repeat(100_000), PAGES]) },
    ],
  },
  {
    name: "PDFs that act, or are locked",
    files: [
      {
        tries: "a script on opening",
        expected: "read",
        bytes: () =>
          pdfOf([
            "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>",
            PAGES,
            PAGE,
            "<< /Length 0 >>\nstream\n\nendstream",
          ]),
      },
      {
        tries: "to start a program on opening",
        expected: "read",
        bytes: () =>
          pdfOf([
            "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (cmd.exe) >> >>",
            PAGES,
            PAGE,
            "<< /Length 0 >>\nstream\n\nendstream",
          ]),
      },
      { tries: "a PDF with a password", expected: "unread", bytes: () => plainPdf({ userPassword: "secret" }) },
    ],
  },
];

import { readFile } from "node:fs/promises";
import { openPdf } from "../../child/pdfjs.mjs";
import { blocksOfLines } from "./pdf-lines.mjs";
import { blocksOfStructure } from "./pdf-structure.mjs";

/** The words of each page: by the tags of a PDF that has them, else by where the lines stand. */
export async function readPdfText(file, { characters, parts: mostPages }) {
  const pdf = await openPdf(await readFile(file));
  if (pdf.numPages > mostPages) return { state: "too_large" };
  const parts = [];
  let left = characters;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree = await page.getStructTree();
    const tagged = tree === null ? [] : blocksOfStructure(tree, items);
    const blocks = tagged.length > 0 ? tagged : blocksOfLines(items);
    left -= JSON.stringify(blocks).length;
    if (left < 0) return { state: "too_large" };
    parts.push({ label: `Page ${number}`, blocks, isCut: false });
    page.cleanup();
  }
  return parts.some(({ blocks }) => blocks.length > 0) ? { state: "read", parts } : { state: "no_text" };
}

import { open } from "node:fs/promises";
import { openPdfInParts } from "../../child/pdfjs.mjs";

/** Enough pages to tell a scan from a text. */
const PAGES_SEARCHED_FOR_TEXT = 40;

export async function inspectPdf(file) {
  let pdf;
  try {
    pdf = await openPdfInParts(await open(file));
  } catch (fault) {
    return { state: fault.name === "PasswordException" ? "encrypted" : "failed" };
  }
  const scripts = (await pdf.getJSActions()) ?? (await pdf.getOpenAction())?.action ?? null;
  return {
    state: "inspected",
    pages: pdf.numPages,
    hasText: await hasText(pdf),
    hasScript: scripts !== null,
    hasAttachments: (await pdf.getAttachments()) !== null,
  };
}

async function hasText(pdf) {
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES_SEARCHED_FOR_TEXT); number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    if (items.some((item) => item.str?.trim())) return true;
    page.cleanup();
  }
  return false;
}

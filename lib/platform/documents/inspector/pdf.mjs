import { readFile } from "node:fs/promises";

/** Enough pages to tell a scan from a text. */
const PAGES_SEARCHED_FOR_TEXT = 40;

// Drawing is not wanted here and its native library may not load; the name must exist for the module to start.
globalThis.DOMMatrix ??= class DOMMatrix {};
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");

export async function inspectPdf(file) {
  const { buffer, byteOffset, length } = await readFile(file);
  const data = new Uint8Array(buffer, byteOffset, length);
  const loading = getDocument({ data, isEvalSupported: false, enableXfa: false, useSystemFonts: false, verbosity: 0 });
  let pdf;
  try {
    pdf = await loading.promise;
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

// Drawing is not wanted in a child, so pdfjs is kept from looking for its native library, and with it from any module of Node's;
// the name must exist for it to start. Its worker runs in this thread, and is loaded now and not at the first document.
globalThis.DOMMatrix ??= class DOMMatrix {};
process.getBuiltinModule = () => {
  throw new Error("A parser has no modules");
};
const [{ getDocument, PDFDataRangeTransport }] = await Promise.all([
  import("pdfjs-dist/legacy/build/pdf.min.mjs"),
  import("pdfjs-dist/legacy/build/pdf.worker.min.mjs"),
]);

const options = { isEvalSupported: false, enableXfa: false, useSystemFonts: false, verbosity: 0 };

/** A whole PDF that is in memory already. */
export function openPdf(bytes) {
  return getDocument({ ...options, data: new Uint8Array(bytes) }).promise;
}

/** A PDF on disk, of which only what is asked for is read: most of a large one is pictures. */
export async function openPdfInParts(handle) {
  const { size } = await handle.stat();
  const range = new PDFDataRangeTransport(size, null);
  range.requestDataRange = async (begin, end) => {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(end - begin), 0, end - begin, begin);
    range.onDataRange(begin, buffer.subarray(0, bytesRead));
  };
  return getDocument({ ...options, range, disableAutoFetch: true, disableStream: true }).promise;
}

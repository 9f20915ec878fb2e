import "../../child/without-network.mjs";
import { answerParent } from "../../child/answer-parent.mjs";

const readers = {
  pdf: async () => (await import("./pdf-text.mjs")).readPdfText,
  docx: async () => (await import("./docx-text.mjs")).readDocxText,
  pptx: async () => (await import("./pptx-text.mjs")).readPptxText,
  xlsx: async () => (await import("./xlsx-text.mjs")).readXlsxText,
};

answerParent(async ({ file, kind, ...limits }) => {
  const read = await readers[kind]();
  return read(file, limits);
});

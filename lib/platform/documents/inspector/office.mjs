import { openOfficeParts } from "../../child/office-parts.mjs";

const MAIN_PART = "application/vnd.openxmlformats-officedocument.";

/** What a pointer can name: paragraphs of a document, visible sheets of a workbook, slides of a presentation. */
export async function inspectOffice(file, kind) {
  const parts = await openOfficeParts(file);
  switch (kind) {
    case "docx": {
      let paragraphs = 0;
      let hasText = false;
      const main = await parts.findPart(`${MAIN_PART}wordprocessingml.document.main+xml`);
      await parts.readPart(main, (element) => {
        if (element === "p") paragraphs += 1;
        if (element === "t") hasText = true;
      });
      return { state: "inspected", paragraphs, hasText };
    }
    case "xlsx": {
      const sheets = [];
      const main = await parts.findPart(`${MAIN_PART}spreadsheetml.sheet.main+xml`);
      await parts.readPart(main, (element, { name, state }) => {
        if (element === "sheet" && (state === undefined || state === "visible")) sheets.push(name);
      });
      return { state: "inspected", sheets };
    }
    case "pptx": {
      let slides = 0;
      const main = await parts.findPart(`${MAIN_PART}presentationml.presentation.main+xml`);
      await parts.readPart(main, (element) => {
        if (element === "sldId") slides += 1;
      });
      return { state: "inspected", slides };
    }
    default:
      return { state: "failed" };
  }
}

import { openOfficeParts } from "../../child/office-parts.mjs";

const MAIN_PART = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

/** The words of each slide, in the order in which they are shown. */
export async function readPptxText(file, { characters, parts: mostSlides }) {
  const office = await openOfficeParts(file);
  const main = await office.findPart(MAIN_PART);
  const ids = [];
  await office.readPart(main, (element, attributes) => {
    if (element === "sldId") ids.push(attributes["r:id"]);
  });
  if (ids.length > mostSlides) return { state: "too_large" };
  const targets = await office.relationshipsOf(main);
  const parts = [];
  let left = characters;
  for (const [index, id] of ids.entries()) {
    const blocks = await blocksOf(office, targets.get(id));
    left -= JSON.stringify(blocks).length;
    if (left < 0) return { state: "too_large" };
    parts.push({ label: `Slide ${index + 1}`, blocks, isCut: false });
  }
  return parts.some(({ blocks }) => blocks.length > 0) ? { state: "read", parts } : { state: "no_text" };
}

async function blocksOf(office, slide) {
  const blocks = [];
  let text = "";
  let isText = false;
  let isTitle = false;
  await office.readPart(
    slide,
    (element, { type }) => {
      if (element === "sp") isTitle = false;
      if (element === "ph" && (type === "title" || type === "ctrTitle")) isTitle = true;
      if (element === "br") text += " ";
      if (element === "t") isText = true;
    },
    {
      onText: (piece) => {
        if (isText) text += piece;
      },
      onClose: (element) => {
        if (element === "t") isText = false;
        if (element !== "p") return;
        if (text.trim() !== "") blocks.push({ kind: isTitle ? "heading" : "paragraph", text: text.trim() });
        text = "";
      },
    },
  );
  return blocks;
}

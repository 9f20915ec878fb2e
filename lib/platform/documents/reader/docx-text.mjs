import { openOfficeParts } from "../../child/office-parts.mjs";

const MAIN_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const PARAGRAPHS_SHOWN_TOGETHER = 40;

/** Paragraphs with their numbers, those of tables and empty ones counted, as pointers count them. */
export async function readDocxText(file, { characters, parts: mostParts }) {
  const office = await openOfficeParts(file);
  const { paragraphs, isWhole, open, onText, onClose } = gatherParagraphs(characters);
  await office.readPart(await office.findPart(MAIN_PART), open, { onText, onClose });
  const parts = partsOf(paragraphs);
  if (!isWhole() || parts.length > mostParts) return { state: "too_large" };
  return parts.some((part) => part.blocks.length > 0) ? { state: "read", parts } : { state: "no_text" };
}

function gatherParagraphs(characters) {
  const paragraphs = [];
  const tables = [];
  const place = { row: 0, cell: 0 };
  let left = characters;
  let paragraph = null;
  let isText = false;

  function open(element, attributes) {
    if (element === "tbl") tables.push(paragraphs.length);
    else if (element === "tr") place.row += 1;
    else if (element === "tc") place.cell += 1;
    else if (element === "p") {
      paragraph = { kind: "paragraph", text: "", number: paragraphs.length + 1, table: tables[0], ...place };
    } else if (element === "t") isText = paragraph !== null;
    else if (paragraph !== null) dress(paragraph, element, attributes);
    return left > 0;
  }

  function onText(text) {
    if (!isText || paragraph === null) return;
    paragraph.text += text;
    left -= text.length;
  }

  function onClose(element) {
    if (element === "tbl") tables.pop();
    else if (element === "t") isText = false;
    else if (element === "p" && paragraph !== null) {
      paragraphs.push({ ...paragraph, text: paragraph.text.trim() });
      paragraph = null;
    }
  }

  return { paragraphs, isWhole: () => left > 0, open, onText, onClose };
}

function dress(paragraph, element, attributes) {
  if (element === "pStyle") paragraph.kind = kindOf(String(attributes["w:val"] ?? ""));
  else if (element === "numPr" && paragraph.kind === "paragraph") paragraph.kind = "item";
  else if (element === "tab" || element === "br") paragraph.text += " ";
}

function kindOf(style) {
  if (/^(heading|title)/i.test(style)) return "heading";
  return /^list/i.test(style) ? "item" : "paragraph";
}

function partsOf(paragraphs) {
  const parts = [];
  for (let from = 0; from < paragraphs.length; from += PARAGRAPHS_SHOWN_TOGETHER) {
    const shown = paragraphs.slice(from, from + PARAGRAPHS_SHOWN_TOGETHER);
    const label = `Paragraphs ${from + 1} to ${from + shown.length}`;
    parts.push({ label, blocks: blocksOf(shown), isCut: false });
  }
  return parts;
}

/** The paragraphs of a table are its cells; a table within a cell is read as that cell's words. */
function blocksOf(paragraphs) {
  const blocks = [];
  let place = {};
  for (const { table, row, cell, ...block } of paragraphs) {
    const last = blocks.at(-1);
    if (table === undefined) {
      if (block.text !== "") blocks.push(block);
    } else if (table !== place.table || last?.kind !== "table") {
      blocks.push({ kind: "table", rows: [[block.text]], number: block.number });
    } else if (row !== place.row) last.rows.push([block.text]);
    else if (cell !== place.cell) last.rows.at(-1).push(block.text);
    else last.rows.at(-1).push(`${last.rows.at(-1).pop()} ${block.text}`.trim());
    place = { table, row, cell };
  }
  return blocks;
}

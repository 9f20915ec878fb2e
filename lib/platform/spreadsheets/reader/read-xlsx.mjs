import "../../child/without-network.mjs";
import { answerParent } from "../../child/answer-parent.mjs";
import { openOfficeParts } from "../../child/office-parts.mjs";
import { readWorkbook } from "../../child/read-workbook.mjs";
import { cellText } from "./cell-text.mjs";

const MAIN_PART = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

answerParent(async ({ file, ...limits }) => {
  const parts = await openOfficeParts(file);
  const sheets = [];
  const main = await parts.findPart(MAIN_PART);
  await parts.readPart(main, (element, { name, state, "r:id": id }) => {
    if (element === "sheet" && (state === undefined || state === "visible")) sheets.push({ name, id });
  });
  const [first, ...others] = sheets;
  if (first === undefined) return { state: "refused", code: "empty" };
  const part = (await parts.relationshipsOf(main)).get(first.id);
  const excess = await findExcess(parts, part, limits);
  if (excess !== null) return { state: "refused", ...excess };

  const workbook = await readWorkbook(file);
  const sheet = workbook.getWorksheet(first.name);
  if (sheet === undefined) return { state: "refused", code: "unreadable" };
  return { ...readSheet(sheet, limits), otherSheets: others.map(({ name }) => name) };
});

/** Counts before the workbook is built in memory, so that 100,000 rows are an answer and not the end of the process. */
async function findExcess(parts, part, limits) {
  let rows = 0;
  let row = 0;
  let isCounted = true;
  let excess = null;
  await parts.readPart(part, (element, attributes) => {
    if (element === "row") {
      row = Number(attributes.r ?? row + 1);
      isCounted = false;
    } else if (element === "c" && columnOf(attributes.r) > limits.columns * 10) {
      excess = { code: "too_many_columns", row };
    } else if ((element === "v" || element === "is" || element === "f") && !isCounted) {
      rows += 1;
      isCounted = true;
      if (rows > limits.rows + 1) excess = { code: "too_many_rows", row };
    }
    return excess === null;
  });
  return excess;
}

/** The number of a column from the address of a cell: 28 of "AB7". */
function columnOf(address) {
  let column = 0;
  for (const letter of address?.match(/^[A-Z]{1,3}/)?.[0] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function readSheet(sheet, limits) {
  let header = null;
  const rows = [];
  const problems = [];
  let refusal = null;
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (refusal !== null) return;
    const cells = [];
    const found = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const { text, problem } = cellText(cell, limits.characters);
      cells[column - 1] = text;
      if (problem !== null) found.push({ row: number, column, code: problem });
    });
    const width = cells.findLastIndex((text) => text) + 1;
    if (width === 0 && found.length === 0) return;
    if (header === null) {
      if (width > limits.columns) refusal = { state: "refused", code: "too_many_columns", row: number };
      header = Array.from({ length: width }, (_, at) => cells[at] ?? "");
      problems.push(...found);
      return;
    }
    if (width > header.length) found.push({ row: number, column: header.length + 1, code: "too_many_cells" });
    problems.push(...found.filter(({ column, code }) => column <= header.length || code === "too_many_cells"));
    rows.push({ number, cells: Array.from({ length: header.length }, (_, at) => cells[at] ?? "") });
  });
  if (refusal !== null) return refusal;
  if (header === null || header.length === 0) return { state: "refused", code: "empty" };
  return { state: "read", header, rows, problems };
}

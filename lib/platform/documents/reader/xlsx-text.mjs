import { readWorkbook } from "../../child/read-workbook.mjs";

/** Each visible sheet as a table of what its cells show; a formula shows the result that was saved with it. */
export async function readXlsxText(file, { characters, parts: mostSheets, rows: mostRows, columns: mostColumns }) {
  const workbook = await readWorkbook(file);
  const sheets = workbook.worksheets.filter(({ state }) => state === "visible" || state === undefined);
  if (sheets.length > mostSheets) return { state: "too_large" };
  const parts = [];
  let left = characters;
  for (const sheet of sheets) {
    const { rows, isCut } = rowsOf(sheet, mostRows, mostColumns);
    const blocks = rows.length === 0 ? [] : [{ kind: "table", rows }];
    left -= JSON.stringify(blocks).length;
    if (left < 0) return { state: "too_large" };
    parts.push({ label: `Sheet ${sheet.name}`, blocks, isCut });
  }
  return parts.some(({ blocks }) => blocks.length > 0) ? { state: "read", parts } : { state: "no_text" };
}

function rowsOf(sheet, mostRows, mostColumns) {
  const rows = [];
  let isCut = false;
  sheet.eachRow({ includeEmpty: false }, (row) => {
    if (rows.length >= mostRows) {
      isCut = true;
      return;
    }
    const cells = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (column <= mostColumns) cells[column - 1] = shown(cell);
      else isCut = true;
    });
    if (cells.some((text) => text)) rows.push(Array.from(cells, (text) => text ?? ""));
  });
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((text) => text !== "") + 1));
  return { rows: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? "")), isCut };
}

function shown(cell) {
  const value = cell.result ?? cell.value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value === "number") return numberAsShown(value, cell.numFmt ?? "");
  if (typeof value === "object" && value !== null) {
    if (Array.isArray(value.richText)) return value.richText.map((run) => run.text).join("");
    return String(value.text ?? value.error ?? "");
  }
  return String(value ?? "").trim();
}

/** Thousands, decimals and per cent as the cell's format has them; a year is not "2,013". */
function numberAsShown(value, format) {
  const [positive = ""] = format.split(";");
  const decimals = positive.match(/\.(0+)/)?.[1]?.length;
  const isShare = positive.includes("%");
  const digits =
    decimals !== undefined || /[0#]/.test(positive)
      ? { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 0 }
      : { maximumFractionDigits: 10 };
  const number = isShare ? value * 100 : value;
  const text = number.toLocaleString("en-GB", { ...digits, useGrouping: positive.includes(",") });
  return isShare ? `${text}%` : text;
}

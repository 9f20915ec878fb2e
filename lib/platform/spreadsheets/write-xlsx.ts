import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import ExcelJS from "exceljs";
import { rebuildOfficeFile } from "../documents/rebuild-office-file";
import { type ExportCell, type ExportTable, ILLUSTRATIVE_NOTE, neutralised } from "./export-table";

/** A sheet holds a million rows; an export of more than this belongs in a CSV. */
const MOST_ROWS = 100_000;
const ROWS_BETWEEN_BREATHS = 250;
const MS_PER_DAY = 86_400_000;

/**
 * A workbook of one visible sheet, its header bold and held in place, with no author and no dates of making: the same
 * table is the same bytes. Rows are written as they come and the server breathes between them. Throws over 100,000 rows.
 */
export async function writeXlsx(table: ExportTable & { readonly sheetName: string }): Promise<Buffer> {
  const stream = new PassThrough();
  const collected = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const headerRow = table.isIllustrative ? 2 : 1;
  const sheet = workbook.addWorksheet(sheetTitle(table.sheetName), { views: [{ state: "frozen", ySplit: headerRow }] });
  sheet.columns = table.header.map((title) => ({ width: Math.min(48, Math.max(12, title.length + 2)) }));
  if (table.isIllustrative) sheet.addRow([ILLUSTRATIVE_NOTE]).commit();
  const header = sheet.addRow(table.header.map(neutralised));
  header.font = { bold: true };
  header.commit();
  let written = 0;
  for await (const row of table.rows) {
    written += 1;
    if (written > MOST_ROWS) throw new Error(`More than ${MOST_ROWS} rows for one sheet`);
    addRow(sheet, row);
    if (written % ROWS_BETWEEN_BREATHS === 0) await setImmediate();
  }
  sheet.commit();
  await workbook.commit();
  return rebuildOfficeFile(await collected, { title: table.sheetName });
}

function addRow(sheet: ExcelJS.Worksheet, cells: readonly ExportCell[]): void {
  const row = sheet.addRow(cells.map(cellValue));
  cells.forEach((cell, at) => {
    if (typeof cell === "object" && cell !== null) row.getCell(at + 1).numFmt = "d mmmm yyyy";
  });
  row.commit();
}

/** A day is written as its number, which knows no time zone. */
function cellValue(cell: ExportCell): string | number | null {
  if (typeof cell === "string") return neutralised(cell);
  return typeof cell === "object" && cell !== null
    ? (Date.parse(`${cell.day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MS_PER_DAY
    : cell;
}

/** Excel takes 31 characters, and not : \ / ? * [ ] nor an apostrophe at either end. */
function sheetTitle(name: string): string {
  return name
    .replaceAll(/[:\\/?*[\]]/g, " ")
    .slice(0, 31)
    .replaceAll(/^'+|'+$/g, "")
    .trim();
}

import ExcelJS from "exceljs";
import { rebuildOfficeFile } from "@/lib/platform/documents/rebuild-office-file";
import { DOCUMENT_MADE_AT, ILLUSTRATIVE_BANNER } from "./illustrative";

/** A cell of money is `{ pence }`; one worked out by the sheet is `{ formula, pence }`. */
export type WorkbookCell = string | number | { readonly pence: number; readonly formula?: string };

export type WorkbookSheet = {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
};

/** A workbook whose every sheet says in row 1 that it was made up, with its header in row 2. The same bytes each time. */
export async function makeWorkbook(title: string, sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = DOCUMENT_MADE_AT;
  workbook.modified = DOCUMENT_MADE_AT;
  for (const { name, header, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 2 }] });
    sheet.addRow([`${ILLUSTRATIVE_BANNER}. ${title}`]);
    sheet.addRow([...header]).font = { bold: true };
    for (const row of rows) addRow(sheet, row);
    sheet.columns.forEach((column, at) => {
      column.width = at === 0 ? 44 : 16;
    });
  }
  const made = await workbook.xlsx.writeBuffer();
  return rebuildOfficeFile(new Uint8Array(made), { title, createdAt: DOCUMENT_MADE_AT });
}

function addRow(sheet: ExcelJS.Worksheet, cells: readonly WorkbookCell[]): void {
  const row = sheet.addRow([]);
  cells.forEach((content, at) => {
    const cell = row.getCell(at + 1);
    if (typeof content !== "object") {
      cell.value = content;
      return;
    }
    const value = content.pence / 100;
    cell.value = content.formula === undefined ? value : { formula: content.formula, result: value };
    cell.numFmt = "£#,##0";
  });
}

import ExcelJS from "exceljs";

/** Read by nobody here, and some of them (a validation or a merge of a million cells) are unfolded cell by cell. */
const LEFT_OUT = [
  "dataValidations",
  "mergeCells",
  "conditionalFormatting",
  "hyperlinks",
  "drawing",
  "legacyDrawing",
  "picture",
  "tableParts",
  "autoFilter",
  "extLst",
];

/** The cells of a spreadsheet file, and nothing else of it. */
export async function readWorkbook(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file, { ignoreNodes: LEFT_OUT });
  return workbook;
}

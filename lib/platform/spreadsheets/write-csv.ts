import { type ExportCell, type ExportTable, ILLUSTRATIVE_NOTE, neutralised } from "./export-table";

const PIECE_CHARACTERS = 32 * 1024;

/**
 * A CSV as pieces of text, made as they are asked for: UTF-8 with a byte order mark (without it Excel takes £ for two
 * letters), lines ended by CR LF as RFC 4180 has it, nothing in it that a spreadsheet would run. The same table is the
 * same bytes.
 */
export async function* writeCsv(table: ExportTable): AsyncGenerator<string> {
  let piece = "\uFEFF";
  if (table.isIllustrative) piece += line([ILLUSTRATIVE_NOTE]);
  piece += line(table.header);
  for await (const row of table.rows) {
    piece += line(row);
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

function line(cells: readonly ExportCell[]): string {
  return `${cells.map(field).join(",")}\r\n`;
}

function field(cell: ExportCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = typeof cell === "string" ? neutralised(cell) : cell.day;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

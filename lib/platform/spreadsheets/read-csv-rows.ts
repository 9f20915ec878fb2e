import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";
import { z } from "zod";
import type { CellProblem, ReadRows, RowLimits, SheetRow } from "@/lib/domain/import/sheet-rows";

const HEAD_BYTES = 8 * 1024;
/** Small, since all the rows of a piece are parsed in one go. */
const PIECE_BYTES = 8 * 1024;
const ROWS_BETWEEN_BREATHS = 500;

const recordSchema = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

class NotUtf8 extends Error {}

/**
 * Streams a CSV in UTF-8, with or without a byte order mark, separated by commas, semicolons or tabs (whichever the
 * header has most of). Formulas need no answer here: in a CSV "=1+1" is text, and fails as any wrong value does.
 */
export async function readCsvRows(path: string, limits: RowLimits): Promise<ReadRows> {
  // Rows wait in the parser while it goes on, and are gone when it meets one that cannot be read.
  let linesParsed = 0;
  const parser = parse({
    delimiter: await delimiterOf(path),
    bom: true,
    info: true,
    relax_column_count: true,
    on_record: (record, { lines }) => {
      linesParsed = lines;
      return record;
    },
    // A quotation mark that is never closed must not gather the rest of the file.
    max_record_size: limits.columns * (limits.characters + 3) * 2,
  });
  const source = Readable.from(decoded(path));
  source.on("error", (fault) => parser.destroy(fault));
  let header: readonly string[] | null = null;
  const rows: SheetRow[] = [];
  const problems: CellProblem[] = [];
  try {
    let line = 1;
    for await (const read of source.pipe(parser)) {
      const { record, info } = recordSchema.parse(read);
      const number = line;
      line = info.lines + 1;
      const cells = record.map((cell) => cell.trim());
      if (cells.every((cell) => cell === "")) continue;
      if (header === null) {
        header = withoutBlankEnd(cells);
        if (header.length > limits.columns) return { state: "refused", code: "too_many_columns" };
        continue;
      }
      if (rows.length === limits.rows) return { state: "refused", code: "too_many_rows", row: number };
      if (rows.length % ROWS_BETWEEN_BREATHS === 0) await setImmediate();
      rows.push({ number, cells: fitted(cells, header.length, number, limits, problems) });
    }
  } catch (fault) {
    if (fault instanceof NotUtf8) return { state: "refused", code: "not_utf8" };
    if (fault instanceof CsvError) return { state: "refused", code: "unreadable", row: linesParsed + 1 };
    throw fault;
  } finally {
    source.destroy();
  }
  return header === null
    ? { state: "refused", code: "empty" }
    : { state: "read", header, rows, problems, otherSheets: [] };
}

/** As many cells as the header has: a short row is filled, a long one is cut and reported. */
function fitted(
  cells: readonly string[],
  width: number,
  row: number,
  limits: RowLimits,
  problems: CellProblem[],
): string[] {
  if (withoutBlankEnd(cells).length > width) problems.push({ row, column: width + 1, code: "too_many_cells" });
  return Array.from({ length: width }, (_, at) => {
    const cell = cells[at] ?? "";
    if (cell.length <= limits.characters) return cell;
    problems.push({ row, column: at + 1, code: "too_long" });
    return "";
  });
}

function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}

async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      throw new NotUtf8();
    }
  };
  for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    const text = decode(piece);
    // UTF-16 of English text is valid UTF-8 with a NUL after each letter.
    if (text.includes("\0")) throw new NotUtf8();
    yield text;
  }
  yield decode();
}

async function delimiterOf(path: string): Promise<string> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const start = buffer
      .toString("utf8", 0, bytesRead)
      .replace(/^\uFEFF/, "")
      .trimStart();
    const header = start.slice(0, start.search(/[\r\n]|$/));
    const counted = [",", ";", "\t"].map((mark) => ({ mark, count: header.split(mark).length }));
    return counted.reduce((most, next) => (next.count > most.count ? next : most)).mark;
  } finally {
    await file.close();
  }
}

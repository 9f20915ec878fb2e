import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** The rows of one of our own reference files, by the names in its header. */
export function readReference<C extends string>(file: string, columns: readonly C[]): Record<C, string>[] {
  const text = readFileSync(join(process.cwd(), "prisma/seed/reference", file), "utf8");
  const rows: Record<string, string>[] = parse(text, { columns: true, skip_empty_lines: true });
  return rows.map((row, index) => {
    const missing = columns.find((column) => row[column] === undefined);
    if (missing !== undefined) throw new Error(`${file}, row ${index + 2}: no column ${missing}`);
    return row as Record<C, string>;
  });
}

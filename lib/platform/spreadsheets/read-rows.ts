import { type ReadRows, ROW_LIMITS, type RowLimits } from "@/lib/domain/import/sheet-rows";
import { readCsvRows } from "./read-csv-rows";
import { readXlsxRows } from "./read-xlsx-rows";

/**
 * The header and rows of a CSV, or of the first visible sheet of a workbook, whose kind `detectKind` accepted. Hostile
 * or hopeless content is an answer, with every problem that was found, and never a throw.
 */
export function readRows(path: string, kind: "csv" | "xlsx", limits: RowLimits = ROW_LIMITS): Promise<ReadRows> {
  return kind === "csv" ? readCsvRows(path, limits) : readXlsxRows(path, limits);
}

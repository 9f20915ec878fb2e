import "server-only";
import type { ExportTable } from "@/lib/platform/spreadsheets/export-table";
import { writeCsv } from "@/lib/platform/spreadsheets/write-csv";
import { writeXlsx } from "@/lib/platform/spreadsheets/write-xlsx";

export type ExportFormat = "csv" | "xlsx";

export function isExportFormat(text: string): text is ExportFormat {
  return text === "csv" || text === "xlsx";
}

/** A table as a file to keep: its name says what it is, and nothing in it runs. */
export async function exportResponse(name: string, format: ExportFormat, table: ExportTable): Promise<Response> {
  const headers = {
    "content-disposition": `attachment; filename="${name}.${format}"`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  };
  if (format === "xlsx") {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const workbook = await writeXlsx({ ...table, sheetName: name });
    return new Response(new Uint8Array(workbook), { headers: { ...headers, "content-type": type } });
  }
  return new Response(streamOf(writeCsv(table)), {
    headers: { ...headers, "content-type": "text/csv; charset=utf-8" },
  });
}

/** Pieces of text as they are asked for: a slow reader slows the making, and nothing piles up. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

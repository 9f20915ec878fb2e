import { z } from "zod";
import type { ReadRows, RowLimits } from "@/lib/domain/import/sheet-rows";
import { runInChild } from "../child/run-in-child";

const refusalSchema = z.object({
  state: z.literal("refused"),
  code: z.enum(["empty", "too_many_rows", "too_many_columns", "unreadable"]),
  row: z.number().int().optional(),
});

/** Reads the first visible sheet in a process of its own: a small workbook can unpack to what would stop a server. */
export async function readXlsxRows(path: string, limits: RowLimits): Promise<ReadRows> {
  const child = await runInChild({
    script: "lib/platform/spreadsheets/reader/read-xlsx.mjs",
    file: path,
    question: { rows: limits.rows, columns: limits.columns, characters: limits.characters },
  });
  if (child.state === "timed_out" || child.state === "out_of_memory") return { state: "refused", code: "too_large" };
  const answer = answerSchema(limits).safeParse(child.state === "answered" ? child.answer : null);
  if (!answer.success) return { state: "refused", code: "unreadable" };
  if (answer.data.state === "read") return answer.data;
  const { code, row } = answer.data;
  return row === undefined ? { state: "refused", code } : { state: "refused", code, row };
}

function answerSchema(limits: RowLimits) {
  const cellSchema = z.string().max(limits.characters);
  return z.discriminatedUnion("state", [
    z.object({
      state: z.literal("read"),
      header: z.array(cellSchema).max(limits.columns),
      rows: z
        .array(z.object({ number: z.number().int(), cells: z.array(cellSchema).max(limits.columns) }))
        .max(limits.rows),
      problems: z
        .array(
          z.object({
            row: z.number().int(),
            column: z.number().int(),
            code: z.enum(["formula", "error_value", "too_long", "too_many_cells"]),
          }),
        )
        .max(limits.rows * (limits.columns + 1)),
      otherSheets: z.array(z.string().max(255)).max(1_000),
    }),
    refusalSchema,
  ]);
}

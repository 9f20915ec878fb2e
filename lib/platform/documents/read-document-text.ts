import { z } from "zod";
import type { DocumentKind } from "@/lib/domain/evidence/document-kind";
import type { DocumentText } from "@/lib/domain/evidence/document-text";
import { runInChild } from "../child/run-in-child";
import { readCsvRows } from "../spreadsheets/read-csv-rows";

/** What one reader's screen can be asked to hold; the file itself has the rest. Our design. */
const LIMITS = { characters: 4_000_000, parts: 2_000, rows: 1_000, columns: 60 } as const;

const text = z.string().max(LIMITS.characters);
const number = z.number().int().optional();
const blockSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["heading", "paragraph", "item"]), text, number }),
  z.object({ kind: z.literal("table"), rows: z.array(z.array(text)), number }),
]);

const answerSchema = z.discriminatedUnion("state", [
  z.object({
    state: z.literal("read"),
    parts: z
      .array(z.object({ label: z.string().max(300), blocks: z.array(blockSchema), isCut: z.boolean() }))
      .max(LIMITS.parts),
  }),
  z.object({ state: z.enum(["no_text", "too_large"]) }),
]);

/**
 * The words of a document, by page, sheet, slide or paragraphs. `path` is of a file whose kind `detectKind` accepted; it is
 * read in a process of its own. Never throws for the content: what cannot be read is an answer.
 */
export async function readDocumentText(path: string, kind: DocumentKind): Promise<DocumentText> {
  if (kind === "png" || kind === "jpeg") return { state: "picture" };
  if (kind === "csv") return readCsvText(path);
  const child = await runInChild({
    script: "lib/platform/documents/reader/read-text.mjs",
    file: path,
    question: { kind, ...LIMITS },
  });
  if (child.state === "timed_out" || child.state === "out_of_memory") return { state: "too_large" };
  const answer = answerSchema.safeParse(child.state === "answered" ? child.answer : null);
  return answer.success ? answer.data : { state: "unreadable" };
}

async function readCsvText(path: string): Promise<DocumentText> {
  const read = await readCsvRows(path, { rows: 100_000, columns: LIMITS.columns, characters: 10_000 });
  if (read.state === "refused") {
    if (read.code === "empty") return { state: "no_text" };
    return { state: read.code.startsWith("too_") ? "too_large" : "unreadable" };
  }
  const rows = [[...read.header], ...read.rows.slice(0, LIMITS.rows).map(({ cells }) => [...cells])];
  const isCut = read.rows.length > LIMITS.rows;
  return { state: "read", parts: [{ label: "All rows", blocks: [{ kind: "table", rows }], isCut }] };
}

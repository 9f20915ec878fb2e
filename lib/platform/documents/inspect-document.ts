import { z } from "zod";
import type { DocumentKind } from "@/lib/domain/evidence/document-kind";
import { type ChildAhead, runInChild } from "../child/run-in-child";

/** A count above this is a lie of the file's, not a document somebody wrote. */
const MOST_COUNTED = 100_000;

const countSchema = z.number().int().min(0).max(MOST_COUNTED);

const answerSchema = z.discriminatedUnion("state", [
  z.object({
    state: z.literal("inspected"),
    /** Pages of a PDF. */
    pages: countSchema.min(1).optional(),
    /** Paragraphs of a document's text, those in tables included. */
    paragraphs: countSchema.optional(),
    /** Names of a workbook's visible sheets, in their order. */
    sheets: z.array(z.string().min(1).max(255)).max(1_000).optional(),
    slides: countSchema.optional(),
    /** False for a scan: it cannot be searched. */
    hasText: z.boolean().optional(),
    /** A PDF that runs something when it is opened. */
    hasScript: z.boolean().optional(),
    hasAttachments: z.boolean().optional(),
  }),
  z.object({ state: z.literal("encrypted") }),
  z.object({ state: z.literal("failed") }),
]);

export type Inspection =
  | Extract<z.infer<typeof answerSchema>, { state: "inspected" }>
  | {
      readonly state: "not_inspected";
      /** "encrypted": it needs a password, so no reviewer can open it. The others say only that nothing is known of its pages. */
      readonly reason: "encrypted" | "timed_out" | "out_of_memory" | "unreadable";
    };

/** The program that parses a kind, if any. Pictures have one page, and a CSV is read by rows: no parser need see either. */
export function inspectorOf(kind: DocumentKind): string | null {
  if (kind === "png" || kind === "jpeg" || kind === "csv") return null;
  return `lib/platform/documents/inspector/inspect-${kind === "pdf" ? "pdf" : "office"}.mjs`;
}

/**
 * Counts what pointers can point to, in a process of its own with 256 MB and 20 seconds. `path` is of a file whose kind
 * `detectKind` accepted. Never throws for the content: a document that cannot be inspected is still a document.
 */
export async function inspectDocument(
  path: string,
  kind: DocumentKind,
  inspector: ChildAhead | null = null,
): Promise<Inspection> {
  const script = inspectorOf(kind);
  if (script === null) return { state: "inspected" };
  const child = await runInChild({ script, file: path, question: { kind } }, inspector);
  if (child.state === "timed_out" || child.state === "out_of_memory") {
    return { state: "not_inspected", reason: child.state };
  }
  const answer = answerSchema.safeParse(child.state === "answered" ? child.answer : null);
  if (!answer.success || answer.data.state === "failed") return { state: "not_inspected", reason: "unreadable" };
  return answer.data.state === "encrypted" ? { state: "not_inspected", reason: "encrypted" } : answer.data;
}

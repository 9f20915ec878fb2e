import type { IllustrativeDocument } from "../documents/checkpoint-3-documents";
import type { IllustrativeUnit } from "../documents/illustrative";
import { FINANCIAL_MODEL_SHEETS } from "../documents/make-financial-model-xlsx";

type Contents = { readonly parts?: number; readonly sheetNames?: readonly string[] };

/** What an inspection of the made-up file would count; a test inspects them. */
export function contentsOf({ title, kind, pointers }: IllustrativeDocument, unit: IllustrativeUnit): Contents {
  if (kind === "pdf") return { parts: pointers.length + 1 };
  // Six paragraphs, and a table with a header row of three columns.
  if (kind === "docx") return { parts: 6 + 3 * (unit.lines.length + 1) };
  if (title !== "Balanced scorecard") return { sheetNames: ["Read me", ...Object.values(FINANCIAL_MODEL_SHEETS)] };
  return { sheetNames: unit.gaps.includes("3.B3") ? ["Finance"] : ["Customer", "Finance", "Process", "People"] };
}

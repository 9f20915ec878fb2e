import { oneLine } from "@/lib/domain/shared/text";

const MOST_CHARACTERS = 120;

/** What a document is called until somebody names it: its file's name without the ending, with spaces for underscores. */
export function titleOfFile(fileName: string): string {
  const stem = oneLine(fileName.replace(/\.[^.\s]*$/u, "").replaceAll("_", " "));
  return [...stem].slice(0, MOST_CHARACTERS).join("").trim() || "Document";
}

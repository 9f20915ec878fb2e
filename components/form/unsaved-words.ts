import type { SaveStatusProps } from "@/components/form/save-status";

/** Whether leaving the page loses no typed word: paragraphs that are not stored hold people back, a half-filled log-in does not. */
export function mayLeave(form: HTMLFormElement | null, phase: SaveStatusProps["phase"], posting: boolean): boolean {
  if (posting || form === null) return true;
  if (phase === "unsaved" || phase === "saving" || phase === "failing" || phase === "refused") return false;
  if (phase === "saved") return true;
  return [...form.querySelectorAll("textarea")].every((box) => box.value === box.defaultValue);
}

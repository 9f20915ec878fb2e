"use client";

export type SaveStatusProps = {
  phase: "idle" | "unsaved" | "saving" | "saved" | "failing" | "refused";
  /** The last time that all was saved, in words: "2:02pm". */
  savedAt?: string | undefined;
  /** Why the words were not accepted as they stand. */
  reason?: string | undefined;
};

/** The one line about saving: "Saving", "Saved at 2:02pm", "Not saved since 2:02pm. Still trying. Keep this tab open." */
export function saveStatusInWords({ phase, savedAt, reason }: SaveStatusProps): string {
  switch (phase) {
    case "saving":
      return "Saving";
    case "failing":
      return `${savedAt === undefined ? "Not saved yet" : `Not saved since ${savedAt}`}. Still trying. Keep this tab open.`;
    case "refused":
      return `Not saved. ${reason ?? "Check what you have written."}`;
    default:
      return savedAt === undefined ? "" : `Saved at ${savedAt}`;
  }
}

/** Announced politely, in one place, over the button. */
export function SaveStatus(props: SaveStatusProps) {
  const failing = props.phase === "failing" || props.phase === "refused";
  return (
    <p className={failing ? "app-save-status app-save-status--failing" : "app-save-status"} role="status">
      {saveStatusInWords(props)}
    </p>
  );
}

"use client";

import { type RefObject, useEffect } from "react";
import type { SaveStatusProps } from "@/components/form/save-status";

type Phase = SaveStatusProps["phase"];

/** Has the browser ask before a page is left with typed words that are not stored. */
export function useLeaveWarning(form: RefObject<HTMLFormElement | null>, phase: Phase, posting: boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!mayLeave(form.current, phase, posting)) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [form, phase, posting]);
}

/** Whether leaving the page loses no typed word: paragraphs that are not stored hold people back, a half-filled log-in does not. */
function mayLeave(form: HTMLFormElement | null, phase: Phase, posting: boolean): boolean {
  if (posting || form === null) return true;
  if (phase === "unsaved" || phase === "saving" || phase === "failing" || phase === "refused") return false;
  if (phase === "saved") return true;
  return [...form.querySelectorAll("textarea")].every((box) => box.value === box.defaultValue);
}

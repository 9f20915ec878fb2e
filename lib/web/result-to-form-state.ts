import { notFound } from "next/navigation";
import { timeInWords } from "@/lib/domain/shared/dates-in-words";
import type { Failure, Theirs } from "@/lib/domain/shared/result";
import type { FormConflict, FormState } from "@/lib/schemas/form-state";
import type { FormFields } from "@/lib/schemas/read-form";

/** A failure as the form shows it. What may not be seen is "Page not found", the same as what does not exist. */
export function resultToFormState(failure: Failure, fields: FormFields): FormState {
  if (failure.error === "not_found") notFound();
  const values = Object.fromEntries(Object.entries(fields).filter(([name]) => !/password|formToken/i.test(name)));
  if (failure.error === "conflict" && failure.theirs !== undefined) {
    return { status: "error", message: failure.message, values, conflict: conflictOf(failure.theirs) };
  }
  if (failure.error !== "invalid") return { status: "error", message: failure.message, values, isStale: true };
  if (failure.fields === undefined) return { status: "error", message: failure.message, values };
  const errors = Object.entries(failure.fields).map(([field, text]) => ({ field, text }));
  return { status: "error", message: failure.message, errors, values };
}

function conflictOf({ field, text, by, at, version }: Theirs): FormConflict {
  return { field, theirs: text, by, at: timeInWords(at), version };
}

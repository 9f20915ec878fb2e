"use client";

import { createContext, useContext } from "react";
import type { SaveStatusProps } from "@/components/form/save-status";
import type { FormState } from "@/lib/schemas/form-state";

export type FieldRegistration = {
  onChange: (event: { target: unknown; type?: string }) => unknown;
  onBlur: (event: { target: unknown; type?: string }) => unknown;
  ref: (element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null) => void;
};

export type FormContextValue = {
  idPrefix: string;
  errors: ReadonlyMap<string, string>;
  values: NonNullable<FormState["values"]>;
  pending: boolean;
  /** What was sent last was not accepted. */
  hasFailed?: boolean;
  saving: SaveStatusProps;
  /** Present where the browser checks as well. */
  register?: ((name: string) => FieldRegistration) | undefined;
};

export const FormContext = createContext<FormContextValue>({
  idPrefix: "",
  errors: new Map(),
  values: {},
  pending: false,
  saving: { phase: "idle" },
});

/** What a field needs of its form: its id, its error, what was typed before, and its hooks for checking. */
export function useField(name: string, postedName = name) {
  const form = useContext(FormContext);
  const typed = form.values[name];
  return {
    id: `${form.idPrefix}${name}`,
    error: form.errors.get(name),
    /** What was typed before an error, if this page was drawn after one. */
    typed: typeof typed === "string" ? typed : typed?.[0],
    typedAll: typed === undefined ? undefined : typeof typed === "string" ? [typed] : typed,
    registration: form.register?.(postedName),
  };
}

"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRef } from "react";
import { type FieldErrors, type FieldValues, useForm } from "react-hook-form";
import type { z } from "zod";
import type { FieldRegistration } from "@/components/form/form-context";
import type { FormError } from "@/lib/schemas/form-state";
import { readForm } from "@/lib/schemas/read-form";

export type FormCheck = {
  register: (name: string) => FieldRegistration;
  /** Checks all fields; from then on each is checked again as it changes. */
  run: (form: HTMLFormElement) => Promise<readonly FormError[]>;
  /** What is wrong now, first wrong field first. */
  errors: readonly FormError[];
};

function listed(errors: FieldErrors): readonly FormError[] {
  return Object.entries(errors).map(([field, error]) => ({
    field: field === "root" ? "form" : field,
    text: typeof error?.message === "string" ? error.message : "Check this answer",
  }));
}

/**
 * Checks in the browser with the schema that the server uses, reading the form as the server does, so that both give the same
 * answer. Only adds: without script the server's answer is the first. Field names are flat (no dots).
 */
export function useCheckedForm(schema: z.ZodType<FieldValues, FieldValues>): FormCheck {
  const form = useRef<HTMLFormElement>(null);
  const { register, handleSubmit, formState } = useForm<FieldValues>({
    mode: "onSubmit",
    reValidateMode: "onChange",
    shouldFocusError: false,
    resolver: (values, context, options) =>
      zodResolver(schema)(
        form.current === null ? values : (readForm(new FormData(form.current)) ?? {}),
        context,
        options,
      ),
  });
  return {
    register: (name) => {
      const { onChange, onBlur, ref } = register(name);
      return { onChange, onBlur, ref };
    },
    run: (element) => {
      form.current = element;
      return new Promise((resolve, reject) => {
        handleSubmit(
          () => resolve([]),
          (errors) => resolve(listed(errors)),
        )().catch(reject);
      });
    },
    errors: listed(formState.errors),
  };
}

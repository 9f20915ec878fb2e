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

type LoadSchema = () => Promise<z.ZodType<FieldValues, FieldValues>>;

/**
 * Checks in the browser with the schema that the server uses, reading the form as the server does, so that both give the same
 * answer. Only adds: without script, or when the schema cannot be fetched, the server's answer is the first.
 * The schema is fetched when somebody starts to fill in (`() => import("@/lib/schemas/score").then((m) => m.scoreSchema)`):
 * zod is heavier than all the rest of a page. Field names are flat (no dots).
 */
export function useCheckedForm(load: LoadSchema): FormCheck {
  const form = useRef<HTMLFormElement>(null);
  const loading = useRef<ReturnType<LoadSchema>>(undefined);
  const schemaOf = () => {
    loading.current ??= load();
    return loading.current;
  };
  const { register, handleSubmit, formState } = useForm<FieldValues>({
    mode: "onSubmit",
    reValidateMode: "onChange",
    shouldFocusError: false,
    resolver: async (values, context, options) => {
      const typed = form.current === null ? values : (readForm(new FormData(form.current)) ?? {});
      return zodResolver(await schemaOf())(typed, context, options);
    },
  });
  return {
    register: (name) => {
      const { onChange, onBlur, ref } = register(name);
      const startToFetch = () => {
        // A failure here is met again, and let pass, when the form is checked.
        schemaOf().catch(() => undefined);
      };
      return {
        onChange: (event) => {
          startToFetch();
          return onChange(event);
        },
        onBlur,
        ref,
      };
    },
    run: async (element) => {
      form.current = element;
      try {
        await schemaOf();
      } catch {
        loading.current = undefined;
        return [];
      }
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

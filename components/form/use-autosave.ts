"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type Autosaver, type Change, createAutosaver, type Snapshot } from "@/components/form/autosaver";
import type { PostedVersion } from "@/components/form/posted-version";
import type { SaveStatusProps } from "@/components/form/save-status";
import { type FormAction, type FormConflict, idleForm } from "@/lib/schemas/form-state";

type UseAutosaveOptions = {
  form: RefObject<HTMLFormElement | null>;
  action: FormAction | undefined;
  savedAt: string | undefined;
  version: PostedVersion;
};

/** Hidden fields go along with every save; they are not words that someone changed. */
function isHidden(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === "hidden";
}

function readFields(form: HTMLFormElement): Snapshot {
  const hidden = new Set([...form.elements].filter(isHidden).map((input) => input.name));
  const fields = new Map<string, string[]>();
  for (const [name, value] of new FormData(form)) {
    if (hidden.has(name) || typeof value !== "string") continue;
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

function dataOf(form: HTMLFormElement, change: Change): FormData {
  const data = new FormData();
  for (const input of [...form.elements].filter(isHidden)) data.append(input.name, input.value);
  for (const [name, values] of change.fields) for (const value of values) data.append(name, value);
  return data;
}

/**
 * Saves a form's changed fields through `action` while people type; does nothing without one.
 * Gives what the status line shows, the conflict if somebody else saved in between, and the means to post the whole form safely.
 */
export function useAutosave({ form, action, savedAt, version }: UseAutosaveOptions) {
  const [status, setStatus] = useState<SaveStatusProps>({ phase: "idle", savedAt });
  const [conflict, setConflict] = useState<FormConflict>();
  const autosaver = useRef<Autosaver>(undefined);

  useEffect(() => {
    const element = form.current;
    if (element === null || action === undefined) return;
    const saver = createAutosaver({
      read: () => readFields(element),
      send: async (change) => {
        const data = dataOf(element, change);
        version.stamp(data, `autosave ${change.number}`);
        const state = await action(idleForm, data);
        version.answered(state);
        return state;
      },
      report: setStatus,
      conflicted: setConflict,
      savedAt,
    });
    autosaver.current = saver;
    const typed = () => saver.noticed();
    const finished = () => saver.noticed(true);
    element.addEventListener("input", typed);
    element.addEventListener("change", finished);
    return () => {
      saver.stop();
      element.removeEventListener("input", typed);
      element.removeEventListener("change", finished);
    };
  }, [form, action, savedAt, version]);

  const settle = useCallback(async () => (await autosaver.current?.settle()) ?? true, []);
  const resume = useCallback(() => autosaver.current?.resume(), []);
  const stored = useCallback((at: string | undefined) => autosaver.current?.stored(at), []);
  /** A conflict was settled, and the fields hold what was chosen. What the other has stored already counts as saved. */
  const resolve = useCallback(() => {
    setConflict(undefined);
    resume();
  }, [resume]);
  return { status, conflict, settle, resume, stored, resolve };
}

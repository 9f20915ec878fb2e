"use client";

import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { type Autosaver, type Change, createAutosaver } from "@/components/form/autosaver";
import { isHidden, readDrawn, readFields } from "@/components/form/fields-of";
import type { PostedVersion } from "@/components/form/posted-version";
import type { SaveStatusProps } from "@/components/form/save-status";
import { type FormAction, type FormConflict, type FormState, idleForm } from "@/lib/schemas/form-state";

type UseAutosaveOptions = {
  form: RefObject<HTMLFormElement | null>;
  action: FormAction | undefined;
  savedAt: string | undefined;
  version: PostedVersion;
  /** What the server answered to a post without script, as this page was drawn with it. */
  posted: FormState;
};

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
export function useAutosave({ form, action, savedAt, version, posted }: UseAutosaveOptions) {
  const [status, setStatus] = useState<SaveStatusProps>({ phase: "idle", savedAt });
  const [conflict, setConflict] = useState<FormConflict>();
  const autosaver = useRef<Autosaver>(undefined);
  const isOn = action !== undefined;

  const send = useEffectEvent(async (element: HTMLFormElement, change: Change) => {
    const data = dataOf(element, change);
    version.stamp(data, `autosave ${change.number}`);
    const state = (await action?.(idleForm, data)) ?? idleForm;
    version.answered(state);
    return state;
  });
  const create = useEffectEvent((element: HTMLFormElement) =>
    createAutosaver({
      read: () => readFields(element),
      drawn: readDrawn(element, posted.values),
      send: (change) => send(element, change),
      report: setStatus,
      conflicted: setConflict,
      isContested: posted.conflict !== undefined,
      savedAt,
    }),
  );

  // Once for a form. A page that is drawn again, as after another of its forms, brings an action that is not the same object.
  useEffect(() => {
    const element = form.current;
    if (element === null || !isOn) return;
    const saver = create(element);
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
  }, [form, isOn]);

  const settle = useCallback(async () => (await autosaver.current?.settle()) ?? true, []);
  const resume = useCallback(() => autosaver.current?.resume(), []);
  const stored = useCallback((at: string | undefined) => autosaver.current?.stored(at), []);
  /** A conflict was settled, and the fields hold what was chosen. What the other has stored already counts as saved. */
  const resolve = useCallback((settled: FormConflict) => {
    setConflict(undefined);
    autosaver.current?.resume(settled);
  }, []);
  return { status, conflict, settle, resume, stored, resolve };
}

"use client";

import { type FormEvent, type RefObject, useRef, useState, useTransition } from "react";
import type { PostedVersion } from "@/components/form/posted-version";
import type { FormCheck } from "@/components/form/use-checked-form";
import type { FormAction, FormState } from "@/lib/schemas/form-state";

type UseFormSubmitOptions = {
  form: RefObject<HTMLFormElement | null>;
  action: FormAction;
  /** What the server answered to a post without script, as this page was drawn with it. */
  posted: FormState;
  version: PostedVersion;
  check: FormCheck | undefined;
  /** Waits for a save that is on its way, and stops others; false when somebody else's words came back. */
  settle: () => Promise<boolean>;
  /** Goes on saving, since the post was not accepted. */
  resume: () => void;
};

/** What the server put on an error: its number in the log, or the framework's own sign for a redirect or "not found". */
function digestOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : undefined;
}

function sorry(digest: string | undefined): string {
  return digest === undefined
    ? "We could not reach the service, so nothing was saved. Your words are still here. Try again in a moment."
    : `Something went wrong, so nothing was saved. Your words are still here. Try again; if it happens twice, give this reference: ${digest}.`;
}

/** The entries of a post as one text, to tell the same post from another. */
function wordsOf(data: FormData): string {
  return JSON.stringify([...data].map(([name, value]) => [name, typeof value === "string" ? value : value.name]));
}

/** A refused password is typed anew, as it is without script. */
function forgetPasswords(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>("input[type=password]")) field.value = "";
}

/** Posts a form by script: checks first where it can, ignores a second press, and keeps every word when the service cannot be reached. */
export function useFormSubmit({ form, action, posted, version, check, settle, resume }: UseFormSubmitOptions) {
  const [answer, setAnswer] = useState<FormState>();
  const [foundHere, setFoundHere] = useState(false);
  const [pending, start] = useTransition();
  const busy = useRef(false);
  const number = useRef(1);
  const unanswered = useRef<string>(undefined);
  const state = answer ?? posted;

  async function post(element: HTMLFormElement, submitter: HTMLElement | null) {
    if (check !== undefined && (await check.run(element)).length > 0) {
      setFoundHere(true);
      return;
    }
    if (!(await settle())) return;
    const data = new FormData(element, submitter);
    const words = wordsOf(data);
    // The same words again after no answer may have been stored already: under the same number they count once.
    if (unanswered.current !== undefined && unanswered.current !== words) number.current += 1;
    unanswered.current = words;
    version.stamp(data, `post ${number.current}`);
    const next = await action(state, data);
    unanswered.current = undefined;
    number.current += 1;
    version.answered(next);
    setFoundHere(false);
    setAnswer(next);
    if (next.status === "error") forgetPasswords(element);
    if (next.status === "error" && next.conflict === undefined) resume();
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const element = form.current;
    if (busy.current || element === null) return;
    busy.current = true;
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    start(async () => {
      try {
        await post(element, submitter);
      } catch (error) {
        const digest = digestOf(error);
        if (digest?.startsWith("NEXT_")) throw error;
        setFoundHere(false);
        setAnswer({ status: "error", message: sorry(digest) });
        resume();
      } finally {
        busy.current = false;
      }
    });
  }

  return { state, pending, submit, found: foundHere ? check?.errors : undefined };
}

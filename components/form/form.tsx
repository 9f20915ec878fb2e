"use client";

import { type ReactNode, useActionState, useEffect, useEffectEvent, useRef, useState } from "react";
import { ConflictPanel } from "@/components/form/conflict-panel";
import { showsWhatIsDrawn } from "@/components/form/fields-of";
import { FormContext } from "@/components/form/form-context";
import { FormFailure, fieldOf } from "@/components/form/form-failure";
import { createPostedVersion } from "@/components/form/posted-version";
import { useAutosave } from "@/components/form/use-autosave";
import type { FormCheck } from "@/components/form/use-checked-form";
import { useFormSubmit } from "@/components/form/use-form-submit";
import { useLeaveWarning } from "@/components/form/use-leave-warning";
import { NotificationBanner } from "@/components/ui/notice";
import { FORM_TOKEN_FIELD, type FormAction, type FormState, idleForm, VERSION_FIELD } from "@/lib/schemas/form-state";

type FormProps = {
  action: FormAction;
  children: ReactNode;
  /** Unique to this drawing of the form, so that the same post sent twice changes nothing twice. */
  token?: string;
  /** Of the record that is being changed, so that nobody overwrites words they have not seen. */
  version?: number;
  /** Fields that go along unseen. The server does not trust them. */
  hidden?: Readonly<Record<string, string>>;
  /** What stands in the fields before anything is typed. */
  values?: FormState["values"];
  /** Two forms with the same field names on one page need different ones. */
  idPrefix?: string;
  label?: string;
  /** Saves what changed while people type. */
  autosave?: FormAction;
  /** When the record was last saved, in words: "2:02pm". */
  savedAt?: string;
  /** Checks in the browser before posting; from `useCheckedForm`. */
  check?: FormCheck;
  /** Empties the form after a save that stays on the page, as for adding one more of a list. */
  clearWhenSaved?: boolean;
  /** Ctrl+Enter presses the first button. Never for what sends or issues. */
  submitOnCtrlEnter?: boolean;
};

/**
 * A form over a server action. Without script it is an ordinary post, and errors and typed words come back in the page.
 * With script it posts by itself instead of through React, which would empty the fields afterwards; a failed connection keeps
 * every word; a second press waits for the first.
 */
export function Form(props: FormProps) {
  const { action, children, token, version, hidden = {}, values, idPrefix = "", label, check } = props;
  const form = useRef<HTMLFormElement>(null);
  const [posted, postAction] = useActionState(action, idleForm);
  const [next] = useState(() => createPostedVersion(token, version, posted));
  const autosave = useAutosave({ form, action: props.autosave, savedAt: props.savedAt, version: next, posted });
  const { settle, resume, stored, status: autosaved } = autosave;
  const posting = { form, action, posted, version: next, check, settle, resume };
  const { state, pending, submit, found } = useFormSubmit(posting);
  const [settled, setSettled] = useState<unknown>();
  // What an earlier post was answered is past once another form of the page is used.
  const [past, setPast] = useState<FormState>();
  const conflict = autosave.conflict ?? (settled === state ? undefined : state.conflict);
  const isPast = past === state;
  const errors = isPast ? [] : (found ?? state.errors ?? []);
  const failed =
    !isPast && conflict === undefined && (found === undefined ? state.status === "error" : found.length > 0);

  useEffect(() => {
    const onSubmit = ({ target }: SubmitEvent) => setPast(target === form.current ? undefined : state);
    document.addEventListener("submit", onSubmit);
    return () => document.removeEventListener("submit", onSubmit);
  }, [state]);

  const savesItself = props.autosave !== undefined;
  const showsTheRecord = useEffectEvent(
    () => !savesItself || form.current === null || showsWhatIsDrawn(form.current, state.values),
  );
  useEffect(() => next.redrawn(token, version, showsTheRecord()), [next, token, version]);

  useEffect(() => {
    if (state.status !== "saved") return;
    if (props.clearWhenSaved) form.current?.reset();
    stored(state.savedAt);
  }, [state, props.clearWhenSaved, stored]);

  useLeaveWarning(form, autosaved.phase, pending);

  return (
    <FormContext
      value={{
        idPrefix,
        errors: new Map([...errors].reverse().map((error) => [fieldOf(error), error.text])),
        values: { ...values, ...state.values },
        pending,
        hasFailed: failed || conflict !== undefined,
        saving: pending ? { phase: "saving" } : { ...autosaved, savedAt: autosaved.savedAt ?? state.savedAt },
        register: check?.register,
      }}
    >
      <FormFailure
        {...{ failed, pending, errors, idPrefix }}
        message={found === undefined ? state.message : undefined}
        // A post without script has drawn the page anew.
        isStale={found === undefined && state !== posted && state.isStale === true}
      />
      {state.status === "saved" && state.message !== undefined && !isPast ? (
        <NotificationBanner look="success" id={`${idPrefix}saved`} heading={state.message} />
      ) : null}
      <form
        ref={form}
        action={postAction}
        onSubmit={submit}
        onKeyDown={(event) => {
          const pressed = event.key === "Enter" && (event.ctrlKey || event.metaKey);
          if (props.submitOnCtrlEnter && pressed) event.currentTarget.requestSubmit();
        }}
        aria-label={label}
        // What a browser puts back by itself may be older than what is stored, and would be saved over it.
        autoComplete={version === undefined ? undefined : "off"}
        noValidate
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {token === undefined ? null : <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />}
        {version === undefined ? null : (
          <input type="hidden" name={VERSION_FIELD} value={conflict?.version ?? state.version ?? version} />
        )}
        {conflict === undefined ? null : (
          <ConflictPanel
            conflict={conflict}
            form={form}
            onChosen={() => {
              setSettled(state);
              autosave.resolve(conflict);
            }}
          />
        )}
        {children}
      </form>
    </FormContext>
  );
}

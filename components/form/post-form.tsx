"use client";

import { type ReactNode, useActionState } from "react";
import { type FormAction, idleForm } from "@/lib/schemas/form-state";

type PostFormProps = {
  action: FormAction;
  hidden?: Readonly<Record<string, string>>;
  children: ReactNode;
};

/** One button that changes something and has nothing to fill in: "Log out", "Compact". */
export function PostForm({ action, hidden = {}, children }: PostFormProps) {
  const [state, post] = useActionState(action, idleForm);
  return (
    <form action={post}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {state.status === "error" ? <span role="alert">{state.message}</span> : null}
    </form>
  );
}

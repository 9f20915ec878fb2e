"use client";

import { type ReactNode, useContext } from "react";
import { FormContext } from "@/components/form/form-context";
import { SaveStatus } from "@/components/form/save-status";
import { Actions, Button, type ButtonLook } from "@/components/ui/button";

type SubmitButtonProps = {
  children: ReactNode;
  look?: ButtonLook;
  /** Tells the server which of several buttons was pressed. */
  name?: string;
  value?: string;
  hiddenText?: string;
};

/** Posts the form. While it is on its way the button says so and a second press does nothing. */
export function SubmitButton({ children, look = "primary", name, value, hiddenText }: SubmitButtonProps) {
  const { pending } = useContext(FormContext);
  return (
    <Button look={look} name={name} value={value} busy={pending} hiddenText={hiddenText}>
      {children}
    </Button>
  );
}

/** The end of a form: the line about saving, and under it the buttons. */
export function FormActions({ children }: { children: ReactNode }) {
  const { saving } = useContext(FormContext);
  return (
    <>
      <SaveStatus {...saving} />
      <Actions>{children}</Actions>
    </>
  );
}

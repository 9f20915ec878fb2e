"use client";

import type { ReactNode } from "react";
import { useField } from "@/components/form/form-context";
import { FieldFrame, fieldIds, type LabelSize } from "@/components/ui/field-frame";
import { Input, type Width } from "@/components/ui/inputs";

export type FieldProps = {
  name: string;
  label: ReactNode;
  labelSize?: LabelSize;
  labelHidden?: boolean;
  /** The label is the page's heading: a page that asks one thing. */
  pageHeading?: boolean;
  hint?: ReactNode;
  defaultValue?: string | undefined;
};

type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "password" | "tel" | "url";
  width?: Width;
  autoComplete?: string;
  inputMode?: "numeric" | "decimal";
  spellCheck?: boolean;
  maxLength?: number;
  prefix?: string;
  suffix?: string;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { name, label, labelSize, labelHidden, pageHeading, hint, defaultValue, type = "text", ...input } = props;
  const field = useField(name);
  const { describedBy } = fieldIds(field.id, hint !== undefined, field.error !== undefined);
  return (
    <FieldFrame {...{ label, labelSize, labelHidden, pageHeading, hint }} id={field.id} error={field.error}>
      <Input
        id={field.id}
        name={name}
        type={type}
        defaultValue={field.typed ?? defaultValue}
        invalid={field.error !== undefined}
        aria-describedby={describedBy}
        {...input}
        {...field.registration}
      />
    </FieldFrame>
  );
}

/** Pounds and pence as they are said: "1.20". The server reads them into whole pence. */
export function MoneyField(props: FieldProps & { width?: Width; suffix?: string }) {
  return (
    <TextField
      {...props}
      prefix="£"
      width={props.width ?? 10}
      inputMode="decimal"
      spellCheck={false}
      autoComplete="off"
    />
  );
}

"use client";

import { useField } from "@/components/form/form-context";
import type { FieldProps } from "@/components/form/text-field";
import { FieldFrame, fieldIds } from "@/components/ui/field-frame";
import { FileBox } from "@/components/ui/inputs";

type FileFieldProps = Omit<FieldProps, "defaultValue"> & {
  /** A help in the picker only; the server judges the bytes. */
  accept?: string;
  multiple?: boolean;
};

/** A file from the reader's machine. */
export function FileField({
  name,
  label,
  labelSize,
  labelHidden,
  pageHeading,
  hint,
  accept,
  multiple,
}: FileFieldProps) {
  const field = useField(name);
  const { describedBy } = fieldIds(field.id, hint !== undefined, field.error !== undefined);
  return (
    <FieldFrame {...{ label, labelSize, labelHidden, pageHeading, hint }} id={field.id} error={field.error}>
      <FileBox
        id={field.id}
        name={name}
        accept={accept}
        multiple={multiple}
        invalid={field.error !== undefined}
        aria-describedby={describedBy}
        {...field.registration}
      />
    </FieldFrame>
  );
}

"use client";

import { useField } from "@/components/form/form-context";
import type { FieldProps } from "@/components/form/text-field";
import { FieldFrame, fieldIds } from "@/components/ui/field-frame";
import { SelectBox } from "@/components/ui/inputs";

type SelectProps = FieldProps & {
  options: readonly { value: string; text: string }[];
  /** The first, empty entry, for when nothing is chosen yet. */
  placeholder?: string;
};

/** One of many, from a list. */
export function Select(props: SelectProps) {
  const { name, label, labelSize, labelHidden, pageHeading, hint, defaultValue, options, placeholder } = props;
  const field = useField(name);
  const { describedBy } = fieldIds(field.id, hint !== undefined, field.error !== undefined);
  return (
    <FieldFrame {...{ label, labelSize, labelHidden, pageHeading, hint }} id={field.id} error={field.error}>
      <SelectBox
        id={field.id}
        name={name}
        defaultValue={field.typed ?? defaultValue}
        invalid={field.error !== undefined}
        aria-describedby={describedBy}
        {...field.registration}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </SelectBox>
    </FieldFrame>
  );
}

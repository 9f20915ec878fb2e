"use client";

import { useEffect, useId, useState } from "react";
import { useField } from "@/components/form/form-context";
import type { FieldProps } from "@/components/form/text-field";
import { useEarlyWords } from "@/components/form/use-early-words";
import { CharacterCount, FieldFrame, fieldIds } from "@/components/ui/field-frame";
import { TextBox } from "@/components/ui/inputs";

type TextAreaProps = FieldProps & {
  rows?: number;
  /** Said and counted, but not enforced while typing: cutting off what somebody pastes would lose words. */
  maxCharacters?: number;
};

/** Paragraphs, with what is left of the room for them. */
export function TextArea(props: TextAreaProps) {
  const { name, label, labelSize, labelHidden, pageHeading, hint, defaultValue, rows = 5, maxCharacters } = props;
  const field = useField(name);
  const countId = useId();
  const initial = field.typed ?? defaultValue ?? "";
  const [length, setLength] = useState<number>();
  useEarlyWords(field.id);
  const { describedBy } = fieldIds(
    field.id,
    hint !== undefined,
    field.error !== undefined,
    maxCharacters === undefined ? undefined : countId,
  );
  useEffect(() => {
    const box = document.getElementById(field.id);
    const form = box instanceof HTMLTextAreaElement ? box.form : null;
    const forget = () => setLength(undefined);
    form?.addEventListener("reset", forget);
    return () => form?.removeEventListener("reset", forget);
  }, [field.id]);
  return (
    <FieldFrame
      {...{ label, labelSize, labelHidden, pageHeading, hint }}
      id={field.id}
      error={field.error}
      counting={maxCharacters !== undefined}
    >
      <TextBox
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={initial}
        invalid={field.error !== undefined}
        aria-describedby={describedBy}
        // Far above the limit: only what would be too large to send at all, and so be lost without a word, is cut off.
        maxLength={maxCharacters === undefined ? undefined : maxCharacters * 10}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        {...field.registration}
      />
      {maxCharacters === undefined ? null : <CharacterCount id={countId} length={length} max={maxCharacters} />}
    </FieldFrame>
  );
}

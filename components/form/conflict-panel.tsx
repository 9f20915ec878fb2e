"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { Actions, Button } from "@/components/ui/button";
import { ConflictFrame } from "@/components/ui/conflict-frame";
import type { FormConflict } from "@/lib/schemas/form-state";

type Choice = "mine" | "theirs" | "both";

const CHOICES: readonly { choice: Choice; text: string }[] = [
  { choice: "mine", text: "Keep mine" },
  { choice: "theirs", text: "Keep theirs" },
  { choice: "both", text: "Keep both" },
];

type ConflictPanelProps = {
  conflict: FormConflict;
  form: RefObject<HTMLFormElement | null>;
  /** The fields now hold the words that were chosen. */
  onChosen: () => void;
};

type Field = HTMLTextAreaElement | HTMLInputElement | RadioNodeList;

function fieldNamed(form: HTMLFormElement | null, name: string): Field | undefined {
  const found = form?.elements.namedItem(name);
  const isField =
    found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement || found instanceof RadioNodeList;
  return isField ? found : undefined;
}

/** What a value stands for on the page: the label of a choice, else the words themselves. */
function wordsOf(field: Field | undefined, value: string): string {
  if (!(field instanceof RadioNodeList)) return value;
  const choice = [...field].find((each) => each instanceof HTMLInputElement && each.value === value);
  return (choice instanceof HTMLInputElement ? choice.labels?.[0]?.textContent : null) ?? value;
}

/** Somebody else saved in between. Both texts, and a choice; nothing is overwritten unseen. */
export function ConflictPanel({ conflict, form, onChosen }: ConflictPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const [texts, setTexts] = useState<{ mine: string; theirs: string; isChoice: boolean }>();

  useEffect(() => {
    panel.current?.focus();
    const field = fieldNamed(form.current, conflict.field);
    setTexts({
      mine: wordsOf(field, field?.value ?? ""),
      theirs: wordsOf(field, conflict.theirs),
      isChoice: field instanceof RadioNodeList,
    });
  }, [conflict, form]);

  function choose(choice: Choice) {
    const field = fieldNamed(form.current, conflict.field);
    if (field !== undefined && choice !== "mine") {
      field.value = choice === "theirs" ? conflict.theirs : `${conflict.theirs}\n\n${field.value}`;
      form.current?.dispatchEvent(new Event("input", { bubbles: true }));
      if (!(field instanceof RadioNodeList)) field.focus();
    }
    onChosen();
  }

  return (
    <ConflictFrame
      ref={panel}
      heading={`${conflict.by ?? "Someone else"} changed this at ${conflict.at}. Your text is safe.`}
      theirs={texts?.theirs ?? conflict.theirs}
      mine={texts?.mine}
    >
      {texts === undefined ? (
        <p>Yours is in the form below. Save again to keep yours, or leave this page to keep theirs.</p>
      ) : (
        <Actions>
          {CHOICES.filter(({ choice }) => choice !== "both" || !texts.isChoice).map(({ choice, text }) => (
            <Button key={choice} type="button" look="secondary" small onClick={() => choose(choice)}>
              {text}
            </Button>
          ))}
        </Actions>
      )}
    </ConflictFrame>
  );
}

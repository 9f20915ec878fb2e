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
  onChosen: (choice: Choice) => void;
};

type TextField = HTMLTextAreaElement | HTMLInputElement;

function fieldNamed(form: HTMLFormElement | null, name: string): TextField | undefined {
  const found = form?.elements.namedItem(name);
  return found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement ? found : undefined;
}

/** Somebody else saved in between. Both texts, and a choice; nothing is overwritten unseen. */
export function ConflictPanel({ conflict, form, onChosen }: ConflictPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const [mine, setMine] = useState<string>();

  useEffect(() => {
    panel.current?.focus();
    setMine(fieldNamed(form.current, conflict.field)?.value ?? "");
  }, [conflict, form]);

  function choose(choice: Choice) {
    const field = fieldNamed(form.current, conflict.field);
    if (field !== undefined && choice !== "mine") {
      field.value = choice === "theirs" ? conflict.theirs : `${conflict.theirs}\n\n${field.value}`;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    }
    onChosen(choice);
  }

  return (
    <ConflictFrame
      ref={panel}
      heading={`${conflict.by ?? "Someone else"} changed this at ${conflict.at}. Your text is safe.`}
      theirs={conflict.theirs}
      mine={mine}
    >
      {mine === undefined ? (
        <p>Yours is in the form below. Save again to keep yours, or leave this page to keep theirs.</p>
      ) : (
        <Actions>
          {CHOICES.map(({ choice, text }) => (
            <Button key={choice} type="button" look="secondary" small onClick={() => choose(choice)}>
              {text}
            </Button>
          ))}
        </Actions>
      )}
    </ConflictFrame>
  );
}

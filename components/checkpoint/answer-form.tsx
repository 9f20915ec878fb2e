"use client";

import { Radios } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useCheckedForm } from "@/components/form/use-checked-form";
import { ANSWER_LENGTH } from "@/lib/domain/checkpoint/answer-length";
import type { FormAction } from "@/lib/schemas/form-state";

type AnswerFormProps = {
  action: FormAction;
  token: string;
  submissionId: string;
  criterion: string;
  answer: { text: string; isReady: boolean; version: number } | null;
  /** "2:02pm". */
  savedAt: string | undefined;
  /** Where the two buttons lead. */
  next: { href: string; text: string };
  back: string;
};

/** A unit's answer to one criterion: saved while it is typed, and never over somebody else's words unseen. */
export function AnswerForm({ action, token, submissionId, criterion, answer, savedAt, next, back }: AnswerFormProps) {
  const check = useCheckedForm(() =>
    import("@/lib/schemas/checkpoint").then((schemas) => schemas.answerCriterionSchema),
  );
  return (
    <Form
      action={action}
      autosave={action}
      token={token}
      version={answer?.version ?? 0}
      hidden={{ submissionId, criterion }}
      check={check}
      label="Your answer"
      submitOnCtrlEnter
      {...(savedAt === undefined ? {} : { savedAt })}
    >
      <TextArea
        name="text"
        label="Your answer"
        labelSize="m"
        rows={12}
        maxCharacters={ANSWER_LENGTH}
        defaultValue={answer?.text}
      />
      <Radios
        name="ready"
        legend="Is this answer ready?"
        legendSize="s"
        small
        inline
        options={[
          { value: "yes", label: "Yes" },
          { value: "later", label: "I’ll come back to it" },
        ]}
        defaultValue={answer === null ? undefined : answer.isReady ? "yes" : "later"}
      />
      <FormActions>
        <SubmitButton name="goTo" value={next.href}>
          {next.text}
        </SubmitButton>
        {next.href === back ? null : (
          <SubmitButton look="secondary" name="goTo" value={back}>
            Save and go to the list
          </SubmitButton>
        )}
      </FormActions>
    </Form>
  );
}

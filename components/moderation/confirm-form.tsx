import type { ReactNode } from "react";
import { Radios } from "@/components/form/choice-fields";
import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { ModerationView } from "@/lib/queries/moderation";
import type { FormAction } from "@/lib/schemas/form-state";

type ConfirmFormProps = {
  view: Pick<ModerationView, "submissionId" | "version" | "ownWord">;
  action: FormAction;
  token: string;
};

/** A member's own word on the record; who has given it can still change it until the record locks. */
export function ConfirmForm({ view, action, token }: ConfirmFormProps) {
  const { submissionId, version, ownWord } = view;
  return (
    <Form
      action={action}
      token={token}
      version={version}
      hidden={{ submissionId, saidAt: ownWord?.at?.toISOString() ?? "" }}
      idPrefix="confirm-"
      label="Your word on this record"
    >
      <FoldWhenGiven isGiven={ownWord?.word !== "waiting"}>
        <Radios
          name="answer"
          legend="Does the record say what was agreed?"
          small
          options={[
            { value: "agree", label: "Confirm this record" },
            { value: "disagree", label: "I do not agree" },
          ]}
        />
        <TextArea
          name="note"
          label="If you do not agree: what is wrong, or what is your dissent?"
          hint="The moderator changes the record or writes your dissent in, and everyone confirms again."
          rows={3}
        />
        <SubmitButton>Send your answer</SubmitButton>
      </FoldWhenGiven>
    </Form>
  );
}

function FoldWhenGiven({ isGiven, children }: { isGiven: boolean; children: ReactNode }) {
  return isGiven ? <Fold summary="Change your answer">{children}</Fold> : children;
}

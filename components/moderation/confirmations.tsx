import { Radios } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import type { MemberWord, ModerationView } from "@/lib/queries/moderation";
import type { FormAction } from "@/lib/schemas/form-state";

type ConfirmationsProps = {
  view: Pick<
    ModerationView,
    "members" | "isLocked" | "mayConfirm" | "recorded" | "total" | "submissionId" | "version" | "status"
  >;
  action: FormAction;
  token: string;
};

/** Each member's word on the whole record, and the form for the reader's own. */
export function Confirmations({ view, action, token }: ConfirmationsProps) {
  const confirmed = view.members.filter(({ word }) => word === "confirmed").length;
  return (
    <>
      <Heading id="confirm">{`${confirmed} of ${view.members.length} confirmed`}</Heading>
      <Text>{standing(view)}</Text>
      <SummaryList rows={view.members.map((member) => ({ key: member.name, value: <Word {...member} /> }))} />
      {view.mayConfirm ? (
        <Form
          action={action}
          token={token}
          version={view.version}
          hidden={{ submissionId: view.submissionId }}
          idPrefix="confirm-"
          label="Your word on this record"
        >
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
        </Form>
      ) : null}
    </>
  );
}

function standing({ isLocked, recorded, total }: ConfirmationsProps["view"]): string {
  if (isLocked)
    return "Every member has confirmed, so the record is locked. Amendments are added to it and change nothing.";
  if (recorded < total) return `Members confirm once every criterion is recorded. ${recorded} of ${total} are.`;
  return "The record is whole. It locks when every member has confirmed it; any change to it means that all confirm again.";
}

function Word({ word, note, at }: MemberWord) {
  if (word === "waiting") return <Tag colour="blue">To confirm</Tag>;
  return (
    <>
      {word === "confirmed" ? "Confirmed" : <Tag colour="orange">Does not agree</Tag>}
      {at === null ? null : `, ${instantInWords(at)}`}
      {note === "" ? null : <Text>{note}</Text>}
    </>
  );
}

import { Checkboxes } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { AgendaRow, MemberWord } from "@/lib/queries/moderation";
import type { FormAction } from "@/lib/schemas/form-state";

type AgreeTogetherFormProps = {
  action: FormAction;
  token: string;
  submissionId: string;
  version: number;
  /** Unanimous and not recorded yet. */
  rows: readonly AgendaRow[];
  members: readonly MemberWord[];
  lastPresent: readonly string[];
};

/** Criteria on which everyone gave the same score, recorded at that score in one go. */
export function AgreeTogetherForm(props: AgreeTogetherFormProps) {
  const { action, token, submissionId, version, rows, members, lastPresent } = props;
  return (
    <Form
      action={action}
      token={token}
      version={version}
      hidden={{ submissionId }}
      idPrefix="together-"
      label="Agree together"
    >
      <Checkboxes
        name="criteria"
        legend="Record these at the score that all gave"
        small
        options={rows.map(({ code, title, scores }) => ({
          value: code,
          label: `${code} ${title}: ${scores.find((score) => score !== null) ?? "none"}`,
        }))}
        defaultValues={rows.map(({ code }) => code)}
      />
      <Checkboxes
        name="present"
        legend="Who was present"
        small
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValues={lastPresent}
      />
      <TextArea
        name="decisiveReasons"
        label="Deciding reasons"
        hint="The unit reads these for each of them. To give a criterion its own, leave it out here and record it alone."
        rows={4}
      />
      <FormActions>
        <SubmitButton>Agree together</SubmitButton>
      </FormActions>
    </Form>
  );
}

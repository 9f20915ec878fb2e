import { Radios } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { SCENARIO_WORDS, SCENARIOS, type Scenario } from "@/lib/domain/moderation/scenario";
import type { FormAction } from "@/lib/schemas/form-state";

type DraftFormProps = {
  action: FormAction;
  token: string;
  submissionId: string;
  version: number;
  proposed: Scenario | null;
};

/** The scenario as the panel has it, and the summary that the unit reads first. */
export function DraftForm({ action, token, submissionId, version, proposed }: DraftFormProps) {
  return (
    <Form
      action={action}
      token={token}
      version={version}
      hidden={{ submissionId }}
      idPrefix="draft-"
      label="Draft the outcome"
    >
      <Radios
        name="scenario"
        legend="The panel decides"
        small
        options={SCENARIOS.map((value) => ({
          value,
          label: `${value}: ${SCENARIO_WORDS[value].meaning.toLowerCase()}`,
        }))}
      />
      <TextArea
        name="reason"
        label={proposed === null ? "Why?" : "If the panel departs from the rule, why?"}
        hint="The unit reads this."
        rows={3}
      />
      <TextArea
        name="summary"
        label="Summary"
        hint="A few sentences for the unit: what was decided and why."
        rows={5}
        maxCharacters={4000}
      />
      <FormActions>
        <SubmitButton>Draft the outcome</SubmitButton>
      </FormActions>
    </Form>
  );
}

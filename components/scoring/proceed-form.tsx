import { Radios } from "@/components/form/choice-fields";
import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { REASON_LENGTH } from "@/lib/domain/shared/reason";
import type { PanelProgress } from "@/lib/queries/panel-progress";
import type { FormAction } from "@/lib/schemas/form-state";

type ProceedFormProps = {
  action: FormAction;
  token: string;
  submissionId: string;
  /** Reviewers without whom the panel could go ahead. */
  waitedFor: PanelProgress["reviewers"];
};

/** Going ahead without one reviewer: whom, and why. Folded, since it is rare and cannot be taken back. */
export function ProceedForm({ action, token, submissionId, waitedFor }: ProceedFormProps) {
  return (
    <Form action={action} token={token} hidden={{ submissionId }} label="Go ahead without a reviewer">
      <Fold summary="The panel cannot wait">
        <Radios
          name="panelMemberId"
          legend="Whose review will the panel go without?"
          options={waitedFor.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea
          name="reason"
          label="Why does the panel go ahead?"
          hint="This stands on the record and in the case's history."
          rows={3}
          maxCharacters={REASON_LENGTH.max}
        />
        <SubmitButton look="warning">Go ahead without this review</SubmitButton>
      </Fold>
    </Form>
  );
}

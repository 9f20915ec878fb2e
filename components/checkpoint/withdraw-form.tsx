import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Text } from "@/components/ui/text";
import type { FormAction } from "@/lib/schemas/form-state";

type WithdrawFormProps = { action: FormAction; token: string; submissionId: string; version: number };

/** The way out of the checkpoint, folded away, with its reason. */
export function WithdrawForm({ action, token, submissionId, version }: WithdrawFormProps) {
  return (
    <Form
      action={action}
      token={token}
      version={version}
      hidden={{ submissionId }}
      idPrefix="withdraw-"
      label="Withdraw"
    >
      <Fold summary="Withdraw this submission">
        <Text>
          Withdrawing ends the unit’s part in this checkpoint. What you handed in stays on the record, with your reason.
        </Text>
        <TextArea name="reason" label="Why do you withdraw it?" rows={3} maxCharacters={2000} />
        <FormActions>
          <SubmitButton look="warning">Withdraw</SubmitButton>
        </FormActions>
      </Fold>
    </Form>
  );
}

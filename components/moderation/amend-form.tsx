import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormAction } from "@/lib/schemas/form-state";

type AmendFormProps = { action: FormAction; token: string; submissionId: string; code: string };

/** Adds words to a locked record. */
export function AmendForm({ action, token, submissionId, code }: AmendFormProps) {
  return (
    <Form
      action={action}
      token={token}
      hidden={{ submissionId, criterion: code }}
      label="Amend the record"
      clearWhenSaved
    >
      <TextArea
        name="text"
        label="Add an amendment"
        hint="It stands beside the locked record, with its time. The unit reads it."
        rows={3}
      />
      <SubmitButton look="secondary">Add to the record</SubmitButton>
    </Form>
  );
}

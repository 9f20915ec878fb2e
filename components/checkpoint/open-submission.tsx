import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { Text } from "@/components/ui/text";
import type { UnitCase } from "@/lib/queries/unit-case";
import type { FormAction } from "@/lib/schemas/form-state";

type OpenSubmissionProps = {
  view: Pick<UnitCase, "submissionId" | "version" | "checkpoint">;
  whyNot: string | null;
  action: FormAction;
  token: string;
};

/** The way into a case that has not begun, or what it waits for. */
export function OpenSubmission({ view, whyNot, action, token }: OpenSubmissionProps) {
  const { submissionId, version, checkpoint } = view;
  if (whyNot !== null) return <Text>{whyNot}</Text>;
  return (
    <>
      <Text>
        {checkpoint.name} opened before the unit could take part. Its outcome before this one lets it go on, so it can
        begin now. The due time stays as it is until the programme office gives more time.
      </Text>
      <Form action={action} token={token} version={version} hidden={{ submissionId }} label="Open">
        <FormActions>
          <SubmitButton>Open {checkpoint.name.toLowerCase()}</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}

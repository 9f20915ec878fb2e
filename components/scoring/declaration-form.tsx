import { Radios } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { REASON_LENGTH } from "@/lib/domain/shared/reason";
import type { FormAction } from "@/lib/schemas/form-state";

type DeclarationFormProps = {
  action: FormAction;
  token: string;
  submissionId: string;
  unit: string;
  /** No conflict was declared before: what is left to declare is one that has come up since. */
  isDeclared: boolean;
};

/** Before a case opens, and later if something has changed. */
export function DeclarationForm({ action, token, submissionId, unit, isDeclared }: DeclarationFormProps) {
  const hidden = isDeclared ? { submissionId, answer: "conflict" } : { submissionId };
  return (
    <Form action={action} token={token} hidden={hidden} label="Declaration of interests">
      {isDeclared ? null : (
        <Radios
          name="answer"
          legend={`Do you have an interest that conflicts with a fair review of ${unit}?`}
          legendSize="m"
          hint="For example: you, someone close to you or a former employer gains or loses by its outcome, or you helped to prepare it."
          options={[
            { value: "none", label: "No, I have none" },
            {
              value: "conflict",
              label: "Yes",
              hint: "The case closes for you at once, and the programme office finds someone else",
            },
          ]}
        />
      )}
      <TextArea
        name="statement"
        label={isDeclared ? "What is the conflict?" : "What is it? (only if you answered yes)"}
        labelSize={isDeclared ? "m" : "s"}
        hint="The programme office keeps this on the record. The unit does not see it."
        rows={4}
        maxCharacters={REASON_LENGTH.max}
      />
      {isDeclared ? (
        <SubmitButton look="warning">Declare a conflict and leave the case</SubmitButton>
      ) : (
        <SubmitButton>Declare</SubmitButton>
      )}
    </Form>
  );
}

import { Radios } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { Select } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import type { Candidate } from "@/lib/queries/panel";
import type { FormAction } from "@/lib/schemas/form-state";

type Candidates = { reviewer: readonly Candidate[]; moderator: readonly Candidate[] };

type AssignFormProps = {
  action: FormAction;
  token: string;
  submissionId: string;
  candidates: Candidates;
  hasModerator: boolean;
};

/** Gives someone a place. People with a conflict, of the unit, or seated already are not in the list. */
export function AssignForm({ action, token, submissionId, candidates, hasModerator }: AssignFormProps) {
  return (
    <Form
      action={action}
      token={token}
      hidden={{ submissionId, ...(hasModerator && { duty: "reviewer" }) }}
      idPrefix="assign-"
      label="Assign someone"
      clearWhenSaved
    >
      {hasModerator ? null : (
        <Radios
          legend="Duty"
          name="duty"
          small
          inline
          options={[
            { value: "reviewer", label: "Reviewer" },
            { value: "moderator", label: "Moderator" },
          ]}
          defaultValue="reviewer"
        />
      )}
      <Select
        name="personId"
        label={hasModerator ? "Another reviewer" : "Person"}
        placeholder="Choose a person"
        options={hasModerator ? candidates.reviewer.map(optionOf) : everyone(candidates)}
      />
      <SubmitButton>Assign</SubmitButton>
    </Form>
  );
}

/** Who could sit, each once, with the duties they could have and how many open cases. */
function everyone({ reviewer, moderator }: Candidates): { value: string; text: string }[] {
  const people = new Map([...reviewer, ...moderator].map((person) => [person.id, person]));
  return [...people.values()].map(({ id, name, cases }) => {
    const duties = [
      ...(reviewer.some((person) => person.id === id) ? ["reviewer"] : []),
      ...(moderator.some((person) => person.id === id) ? ["moderator"] : []),
    ];
    return { value: id, text: `${name} (${listInWords(duties, "or")}, ${cases} open)` };
  });
}

export function optionOf({ id, name, cases }: Candidate): { value: string; text: string } {
  return { value: id, text: `${name} (${cases} open)` };
}

type ExtensionFormProps = { action: FormAction; token: string; submissionId: string };

export function ExtensionForm({ action, token, submissionId }: ExtensionFormProps) {
  return (
    <Form
      action={action}
      token={token}
      hidden={{ submissionId }}
      idPrefix="extend-"
      label="Give more time"
      clearWhenSaved
    >
      <DateField name="day" legend="New due day" hint="A working day. It is due at 5:00pm." />
      <TextArea name="reason" label="Why is more time given?" hint="The unit reads this." rows={3} />
      <SubmitButton look="secondary">Give more time</SubmitButton>
    </Form>
  );
}

import { Radios } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { Select } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import type { PanelView } from "@/lib/queries/panel";
import type { FormAction } from "@/lib/schemas/form-state";

type Candidates = PanelView["candidates"];

type Duty = keyof Candidates;

type AssignFormProps = {
  action: FormAction;
  token: string;
  submissionId: string;
  candidates: Candidates;
  /** What places there still are to give: one at least. */
  duties: readonly Duty[];
};

/** Gives someone a place. People with a conflict, of the unit, or seated already are not in the list. */
export function AssignForm({ action, token, submissionId, candidates, duties }: AssignFormProps) {
  const only = duties.length === 1 ? duties[0] : undefined;
  return (
    <Form
      action={action}
      token={token}
      hidden={{ submissionId, ...(only && { duty: only }) }}
      idPrefix="assign-"
      label="Assign someone"
      clearWhenSaved
    >
      {only === undefined ? (
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
      ) : null}
      <Select
        name="personId"
        label={only === undefined ? "Person" : only === "reviewer" ? "Another reviewer" : "A moderator"}
        placeholder="Choose a person"
        options={only === undefined ? everyone(candidates) : candidates[only].map(optionOf)}
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

export function optionOf({ id, name, cases }: Candidates[Duty][number]): { value: string; text: string } {
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

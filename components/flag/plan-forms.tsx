import { DateField } from "@/components/form/date-field";
import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { Select } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Text } from "@/components/ui/text";
import type { FlagView } from "@/lib/queries/flag";
import type { FormAction } from "@/lib/schemas/form-state";
import { MilestoneFields } from "./milestone-fields";

type PlanFormProps = { flag: FlagView; action: FormAction; token: string };

export function AgreePlan({ flag, action, token }: PlanFormProps) {
  return (
    <Form
      action={action}
      token={token}
      version={flag.version}
      hidden={{ flagId: flag.id }}
      idPrefix="agree-"
      label="Agree plan"
    >
      <Text>Agreeing binds your side to what is written above, until both sides agree something else.</Text>
      <SubmitButton>Agree plan</SubmitButton>
    </Form>
  );
}

/** The plan as fields. Milestones that are done stay; lines left blank are not used. */
export function ChangePlan({ flag, action, token }: PlanFormProps) {
  const open = flag.milestones.filter((milestone) => milestone.doneAt === null);
  return (
    <Form
      action={action}
      token={token}
      version={flag.version}
      hidden={{ flagId: flag.id }}
      idPrefix="plan-"
      label="Change the plan"
    >
      <Fold
        summary={flag.exitCriteria === "" ? "Write the plan" : "Change the plan"}
        open={flag.exitCriteria === ""}
        expander
      >
        <TextArea
          name="exitCriteria"
          label="Done means"
          hint="What must be true for this to be cleared."
          defaultValue={flag.exitCriteria}
          rows={3}
        />
        <TextArea name="rootCause" label="Root cause" defaultValue={flag.rootCause} rows={3} />
        <Select
          name="csuOwnerId"
          label={`Owner at ${flag.unit.name}`}
          placeholder="Choose a person"
          options={flag.choices.csuOwners}
          defaultValue={flag.csuOwner?.id}
        />
        {flag.isOfUnit ? (
          <Text secondary>NHS CB names the owner on its side.</Text>
        ) : (
          <Select
            name="nhsOwnerId"
            label="Owner at NHS CB"
            placeholder="Choose a person"
            options={flag.choices.nhsOwners}
            defaultValue={flag.nhsOwner?.id}
          />
        )}
        <DateField name="dueOn" legend="End of the plan" defaultValue={flag.dueOn} />
        <MilestoneFields milestones={open} />
        {flag.csuAgreedAt === null && flag.nhsAgreedAt === null ? null : (
          <Text>Saving undoes what was agreed: both sides must then agree the plan again.</Text>
        )}
        <SubmitButton look="secondary">Save the plan</SubmitButton>
      </Fold>
    </Form>
  );
}

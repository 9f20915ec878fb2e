import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Columns } from "@/components/ui/card";
import type { FormAction } from "@/lib/schemas/form-state";

type MoveClockFormsProps = { action: FormAction; tokens: readonly [string, string, string] };

/** Three ways to say how far, each with its own button. */
export function MoveClockForms({ action, tokens: [first, second, third] }: MoveClockFormsProps) {
  return (
    <Columns shape="thirds">
      <Form action={action} token={first} hidden={{ by: "hours" }} idPrefix="by-" label="By hours">
        <TextField name="hours" label="Hours" labelSize="s" inputMode="numeric" width={4} defaultValue="1" />
        <FormActions>
          <SubmitButton look="secondary">Move by hours</SubmitButton>
        </FormActions>
      </Form>
      <Form action={action} token={second} hidden={{ by: "working_days" }} idPrefix="by-" label="By working days">
        <TextField
          name="workingDays"
          label="Working days"
          labelSize="s"
          inputMode="numeric"
          width={4}
          defaultValue="1"
        />
        <FormActions>
          <SubmitButton look="secondary">Move by working days</SubmitButton>
        </FormActions>
      </Form>
      <Form action={action} token={third} hidden={{ by: "day" }} idPrefix="to-" label="To a day">
        <DateField name="day" legend="To 9:00am on" legendSize="s" hint="For example, 31 10 2012" />
        <FormActions>
          <SubmitButton look="secondary">Move to that day</SubmitButton>
        </FormActions>
      </Form>
    </Columns>
  );
}

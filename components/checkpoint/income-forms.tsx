import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { Select } from "@/components/form/select-field";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { MoneyField } from "@/components/form/text-field";
import { formatPence } from "@/lib/domain/shared/money";
import type { CaseIncome, ExpectedIncomeRow } from "@/lib/queries/case-income";
import type { FormAction } from "@/lib/schemas/form-state";

type FormProps = { action: FormAction; token: string; view: CaseIncome };

/** Pence as the money field takes them: "127,051.20", without the sign that stands before the box. */
function typed(pence: number): string {
  return formatPence(pence).slice(1);
}

/** The income a year at which the unit covers its costs. */
export function BreakEvenForm({ action, token, view }: FormProps) {
  const { submissionId, breakEvenPencePerYear: pence } = view;
  return (
    <Form
      action={action}
      token={token}
      hidden={{ submissionId, before: pence === null ? "" : String(pence) }}
      idPrefix="break-even-"
      label="Break-even income"
    >
      <Fold summary={`${pence === null ? "State" : "Change"} break-even income`} open={pence === null}>
        <MoneyField
          name="breakEven"
          label="Break-even income a year"
          labelSize="s"
          hint="The income a year at which your unit covers its costs, like 12,500,000.00"
          width={20}
          defaultValue={pence === null ? undefined : typed(pence)}
        />
        <FormActions>
          <SubmitButton look="secondary">Save break-even income</SubmitButton>
        </FormActions>
      </Fold>
    </Form>
  );
}

/** One more CCG and line. */
export function AddIncomeForm({ action, token, view }: FormProps) {
  return (
    <Form
      action={action}
      token={token}
      hidden={{ submissionId: view.submissionId, before: "" }}
      idPrefix="add-"
      label="Add expected income"
      clearWhenSaved
    >
      <Select
        name="ccg"
        label="CCG"
        hint="Those of your footprint come first. A CCG may buy from any unit."
        placeholder="Choose a CCG"
        options={view.ccgs.map(({ odsCode, name, isInFootprint }) => ({
          value: odsCode,
          text: `${name} (${odsCode})${isInFootprint ? ", footprint" : ""}`,
        }))}
      />
      <Select
        name="serviceLine"
        label="Service line"
        placeholder="Choose a service line"
        options={view.serviceLines.map(({ slug, name }) => ({ value: slug, text: name }))}
      />
      <MoneyField name="amount" label="Income a year that you expect" width={20} />
      <FormActions>
        <SubmitButton look="secondary">Add to the list</SubmitButton>
      </FormActions>
    </Form>
  );
}

type ChangeIncomeProps = {
  submissionId: string;
  row: ExpectedIncomeRow;
  change: FormAction;
  remove: FormAction;
  token: () => string;
};

/** Another amount for a CCG and line, or none. */
export function ChangeIncome({ submissionId, row, change, remove, token }: ChangeIncomeProps) {
  const { id, ccg, serviceLine, pencePerYear } = row;
  const before = String(pencePerYear);
  const what = `${ccg.name}, ${serviceLine.name}`;
  return (
    <>
      <Form
        action={change}
        token={token()}
        hidden={{ submissionId, ccg: ccg.odsCode, serviceLine: serviceLine.slug, before }}
        idPrefix={`${id}-`}
        label={`Change ${what}`}
      >
        <Fold summary="Change">
          <MoneyField name="amount" label="Income a year" defaultValue={typed(pencePerYear)} width={20} />
          <SubmitButton look="secondary" hiddenText={what}>
            Save
          </SubmitButton>
        </Fold>
      </Form>
      <Form
        action={remove}
        token={token()}
        hidden={{ submissionId, incomeId: id, before }}
        idPrefix={`remove-${id}-`}
        label={`Take out ${what}`}
      >
        <Fold summary="Take out">
          <SubmitButton look="secondary" hiddenText={what}>
            Take out of the list
          </SubmitButton>
        </Fold>
      </Form>
    </>
  );
}

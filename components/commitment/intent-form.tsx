import { spendInWords } from "@/components/commitment/spend-bar";
import { TermsFields } from "@/components/commitment/terms-fields";
import { Form } from "@/components/form/form";
import { Select } from "@/components/form/select-field";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Link } from "@/components/ui/link";
import type { CommitmentRoute } from "@/lib/domain/commitment/route";
import { stagesOnward } from "@/lib/domain/commitment/step-back";
import { counted } from "@/lib/domain/shared/counted";
import { paths } from "@/lib/paths";
import type { IntentForm as Intent } from "@/lib/queries/intent-form";
import type { FormAction } from "@/lib/schemas/form-state";

const NAME_LABELS = {
  local_authority: "Name of the local authority",
  third_sector: "Name of the organisation",
  private: "Name of the company",
} as const;

type IntentFormProps = { intent: Intent; route: CommitmentRoute; action: FormAction; token: string };

/** Supplier, price, dates and stage of a new intent. It is kept as a draft, and shown whole before anyone confirms it. */
export function IntentForm({ intent, route, action, token }: IntentFormProps) {
  const { ccg, line, bar, drafts } = intent;
  const basis = drafts === 0 ? "" : `With ${counted(drafts, "draft")} confirmed: `;
  return (
    <Form
      action={action}
      token={token}
      hidden={{ ccg: ccg.odsCode, serviceLine: line.slug, route }}
      label={`Intent for ${line.name}`}
    >
      <Supplier intent={intent} route={route} />
      <TermsFields stages={stagesOnward(null)} population={ccg.population} left={`${basis}${spendInWords(bar)}`} />
      <FormActions>
        <SubmitButton>Save draft and check</SubmitButton>
        <Link href={paths.ccgLine(ccg.odsCode, line.slug)}>Back to how you will get it</Link>
      </FormActions>
    </Form>
  );
}

/** A list from A to Z for units and CCGs, with nothing chosen beforehand; a name for anyone else. */
function Supplier({ intent, route }: { intent: Intent; route: CommitmentRoute }) {
  switch (route) {
    case "in_house":
      return null;
    case "csu":
      return (
        <Select
          name="supplier"
          label="Which CSU, A to Z?"
          labelSize="s"
          hint="You may buy from any of them, near or far."
          placeholder="Select a CSU"
          options={intent.csus}
        />
      );
    case "shared":
      return (
        <Select
          name="supplier"
          label="Which CCG do you share with, A to Z?"
          labelSize="s"
          placeholder="Select a CCG"
          options={intent.otherCcgs}
        />
      );
    default:
      return <TextField name="supplier" label={NAME_LABELS[route]} labelSize="s" width={30} maxLength={120} />;
  }
}

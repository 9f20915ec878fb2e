import { TermsFields } from "@/components/commitment/terms-fields";
import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import type { CommitmentView } from "@/lib/queries/commitment";
import type { FormAction } from "@/lib/schemas/form-state";

type ChangeFormProps = { view: CommitmentView; action: FormAction; token: string };

/** A change begins from what was recorded last, and is a draft until it is confirmed. */
export function ChangeForm({ view, action, token }: ChangeFormProps) {
  const recorded = view.draft ?? view.inForce;
  return (
    <Form
      action={action}
      token={token}
      version={view.version}
      hidden={{ commitmentId: view.id }}
      idPrefix="change-"
      label="Change price, dates or stage"
    >
      <Fold summary="Change price, dates or stage" open={recorded === null} expander>
        <TermsFields stages={view.stagesOnward} population={view.ccg.population} recorded={recorded ?? undefined} />
        <SubmitButton>Save draft and check</SubmitButton>
      </Fold>
    </Form>
  );
}

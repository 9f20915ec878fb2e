import { CommitmentTerms } from "@/components/commitment/commitment-terms";
import { spendInWords } from "@/components/commitment/spend-bar";
import { UnusualSpend } from "@/components/commitment/unusual-spend";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { Link } from "@/components/ui/link";
import { InsetText } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { paths } from "@/lib/paths";
import type { CommitmentView } from "@/lib/queries/commitment";
import type { FormAction } from "@/lib/schemas/form-state";

type DraftToCheckProps = {
  view: CommitmentView;
  draft: NonNullable<CommitmentView["draft"]>;
  actions: { confirm: FormAction; discard: FormAction };
  token: () => string;
};

/** The answers before they count: what is pointed out, the sum that they make, and who can confirm. */
export function DraftToCheck({ view, draft, actions, token }: DraftToCheckProps) {
  const hidden = { commitmentId: view.id };
  return (
    <>
      <CommitmentTerms entry={draft} supplier={view.supplier} route={view.route} population={view.ccg.population} />
      {draft.notes.length === 0 ? null : (
        <InsetText>
          {draft.notes.map((note) => (
            <Text key={note}>{note}</Text>
          ))}
        </InsetText>
      )}
      <Text>{`With this confirmed: ${spendInWords(draft.spendAfter)}.`}</Text>
      {view.whyNotConfirm === null ? (
        <Form
          action={actions.confirm}
          token={token()}
          version={view.version}
          hidden={hidden}
          idPrefix="confirm-"
          label="Confirm"
        >
          <UnusualSpend query={draft.query} />
          <FormActions>
            <SubmitButton>Confirm</SubmitButton>
            <Link href={paths.ccg(view.ccg.odsCode)}>Keep as a draft</Link>
          </FormActions>
        </Form>
      ) : (
        <Text>
          {`It is saved as a draft. ${view.whyNotConfirm} `}
          <Link href={paths.ccg(view.ccg.odsCode)}>Our commissioning support</Link>
        </Text>
      )}
      <Form
        action={actions.discard}
        token={token()}
        version={view.version}
        hidden={hidden}
        idPrefix="discard-"
        label="Discard the draft"
      >
        <SubmitButton look="secondary">Discard this draft</SubmitButton>
      </Form>
    </>
  );
}

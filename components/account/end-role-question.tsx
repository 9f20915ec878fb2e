import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { InsetText } from "@/components/ui/notice";
import { counted } from "@/lib/domain/shared/counted";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import type { EndableMembership } from "@/lib/queries/people";
import type { FormAction } from "@/lib/schemas/form-state";

type EndRoleQuestionProps = {
  membership: EndableMembership;
  action: FormAction;
  token: string;
  backTo: "team" | "people";
  backHref: string;
};

/** Asked on a page of its own, before anything ends. */
export function EndRoleQuestion({ membership, action, token, backTo, backHref }: EndRoleQuestionProps) {
  const { id, name, role, organisation, duties } = membership;
  return (
    <>
      <PageHeading lede="What they did stays on the record. They can be invited again.">
        End {name}’s role of {role} at {organisation}?
      </PageHeading>
      <WhatIsLeft {...duties} />
      <Form action={action} token={token} hidden={{ membershipId: id, backTo }}>
        <FormActions>
          <SubmitButton look="warning">End the role</SubmitButton>
          <Link href={backHref}>Keep it</Link>
        </FormActions>
      </Form>
    </>
  );
}

/** What somebody else has to take over, where there is any. */
function WhatIsLeft({ panels, flags }: EndableMembership["duties"]) {
  if (panels.length === 0 && flags.length === 0) return null;
  const owned = flags.map(({ unit, number }) => `${unit} flag ${number}`);
  return (
    <InsetText>
      {panels.length === 0 ? null : (
        <p>
          {counted(panels.length, "panel")} would need someone else for what is not done: {listInWords(panels)}.
        </p>
      )}
      {owned.length === 0 ? null : (
        <p>
          {counted(owned.length, "open flag has", "open flags have")} this owner: {listInWords(owned)}.
        </p>
      )}
    </InsetText>
  );
}

import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import type { FormAction } from "@/lib/schemas/form-state";

type EndRoleQuestionProps = {
  membership: { id: string; name: string; role: string; organisation: string };
  action: FormAction;
  token: string;
  backTo: "team" | "people";
  backHref: string;
};

/** Asked on a page of its own, before anything ends. */
export function EndRoleQuestion({ membership, action, token, backTo, backHref }: EndRoleQuestionProps) {
  const { id, name, role, organisation } = membership;
  return (
    <>
      <PageHeading lede="What they did stays on the record. They can be invited again.">
        End {name}’s role of {role} at {organisation}?
      </PageHeading>
      <Form action={action} token={token} hidden={{ membershipId: id, backTo }}>
        <FormActions>
          <SubmitButton look="warning">End the role</SubmitButton>
          <Link href={backHref}>Keep it</Link>
        </FormActions>
      </Form>
    </>
  );
}

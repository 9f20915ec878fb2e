import { Radios } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { Select } from "@/components/form/select-field";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { invitationLink } from "@/lib/domain/access/links";
import { ROLE_WORDS, type Role } from "@/lib/domain/access/role";
import type { FormAction } from "@/lib/schemas/form-state";

type InviteFormProps = {
  action: FormAction;
  token: string;
  backTo: "team" | "people";
  roles: readonly Role[];
  /** For the programme office, which invites to any; a lead invites to its own. */
  organisations?: readonly { id: string; name: string }[];
};

/** An address, a role and, for the programme office, an organisation. */
export function InviteForm({ action, token, backTo, roles, organisations }: InviteFormProps) {
  return (
    <Form action={action} token={token} hidden={{ backTo }} idPrefix="invite-" label="Invite someone">
      <TextField
        name="email"
        label="Email address"
        type="email"
        autoComplete="off"
        width={30}
        hint={`They get a link that works once, for ${invitationLink.days} days.`}
      />
      {organisations === undefined ? null : (
        <Select
          name="organisationId"
          label="Organisation"
          placeholder="Choose an organisation"
          options={organisations.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <Radios
        name="role"
        legend="Role"
        legendSize="s"
        options={roles.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
        small
      />
      <FormActions>
        <SubmitButton>Send invitation</SubmitButton>
      </FormActions>
    </Form>
  );
}

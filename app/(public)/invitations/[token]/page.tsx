import type { Metadata } from "next";
import { NewPasswordField } from "@/components/account/new-password-field";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/ui/heading";
import { SummaryList } from "@/components/ui/summary-list";
import { Text } from "@/components/ui/text";
import { invitationLink } from "@/lib/domain/access/links";
import { getInvitation } from "@/lib/queries/mail-links";
import { acceptInvitationAction } from "./actions";

export const metadata: Metadata = { title: "Invitation" };

export default async function Invitation({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await getInvitation(token);
  if (invitation === null) {
    return (
      <>
        <PageHeading>This invitation cannot be used</PageHeading>
        <Text>
          It was used or taken back, or it is older than {invitationLink.days} days. If you pasted it, check that you
          copied all of it. Otherwise ask whoever invited you for another.
        </Text>
      </>
    );
  }
  return (
    <>
      <PageHeading>Join {invitation.organisation}</PageHeading>
      <SummaryList
        rows={[
          { key: "Organisation", value: invitation.organisation },
          { key: "Role", value: invitation.role },
          { key: "Invited by", value: invitation.invitedBy },
          { key: "Email address", value: invitation.email },
        ]}
      />
      <Form action={acceptInvitationAction} hidden={{ token }}>
        {invitation.hasAccount ? (
          <Text>You have an account with this address. Accept, then log in as you always do.</Text>
        ) : (
          <>
            <TextField name="name" label="Your full name" autoComplete="name" width={30} />
            <NewPasswordField label="Choose a password" />
          </>
        )}
        <FormActions>
          <SubmitButton>Accept</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}

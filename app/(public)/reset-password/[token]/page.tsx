import type { Metadata } from "next";
import { NewPasswordField } from "@/components/account/new-password-field";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/heading";
import { Text } from "@/components/ui/text";
import { resetLink } from "@/lib/domain/access/links";
import { paths } from "@/lib/paths";
import { isResetUsable } from "@/lib/queries/mail-links";
import { resetPasswordAction } from "./actions";

export const metadata: Metadata = { title: "Set a new password" };

export default async function ResetPassword({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await isResetUsable(token))) {
    return (
      <>
        <PageHeading>This link cannot be used</PageHeading>
        <Text>
          It was used already, or it is older than {resetLink.minutes} minutes. If you pasted it, check that you copied
          all of it.
        </Text>
        <ButtonLink href={paths.forgottenPassword()}>Send another link</ButtonLink>
      </>
    );
  }
  return (
    <>
      <PageHeading lede="You are then logged out everywhere else.">Set a new password</PageHeading>
      <Form action={resetPasswordAction} hidden={{ token }}>
        <NewPasswordField />
        <FormActions>
          <SubmitButton>Set password</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}

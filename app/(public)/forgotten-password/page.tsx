import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { paths } from "@/lib/paths";
import { requestPasswordResetAction } from "./actions";

export const metadata: Metadata = { title: "Forgotten password" };

export default function ForgottenPassword() {
  return (
    <>
      <PageHeading lede="We send you a link with which you can set a new one.">Forgotten your password?</PageHeading>
      <Form action={requestPasswordResetAction}>
        <TextField name="email" label="Email address" type="email" autoComplete="username" width={30} />
        <FormActions>
          <SubmitButton>Send the link</SubmitButton>
          <Link href={paths.logIn()}>Back to log in</Link>
        </FormActions>
      </Form>
    </>
  );
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { InsetText } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { paths } from "@/lib/paths";
import { isDemonstration } from "@/lib/web/demonstration";
import { isPlainPost } from "@/lib/web/request";
import { currentSession } from "@/lib/web/require-actor";
import { safeNext } from "@/lib/web/safe-next";
import { logInAction } from "./actions";

export const metadata: Metadata = { title: "Log in" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LogIn({ searchParams }: Props) {
  const { next: asked } = await searchParams;
  const next = safeNext(typeof asked === "string" ? asked : undefined);
  // A redirect in answer to a post would send the password on to the next page.
  if ((await currentSession()) !== null && !(await isPlainPost())) redirect(next);
  return (
    <>
      <PageHeading>Log in</PageHeading>
      {isDemonstration() ? (
        <InsetText>
          <Text>
            This is a demonstration. <Link href={paths.personas()}>Choose who to be</Link>: no password is needed.
          </Text>
        </InsetText>
      ) : null}
      <Form action={logInAction} hidden={next === "/" ? {} : { next }}>
        <TextField name="email" label="Email address" type="email" autoComplete="username" width={30} />
        <TextField name="password" label="Password" type="password" autoComplete="current-password" width={30} />
        <FormActions>
          <SubmitButton>Log in</SubmitButton>
          <Link href={paths.forgottenPassword()}>Forgotten your password?</Link>
        </FormActions>
      </Form>
      <Text secondary>
        New here? People join by invitation: ask the lead of your organisation, or the programme office.
      </Text>
    </>
  );
}

import type { Metadata } from "next";
import { NewPasswordField } from "@/components/account/new-password-field";
import { PreferencesForm } from "@/components/account/preferences-form";
import { Form } from "@/components/form/form";
import { FormActions, SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Heading, PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { SummaryList } from "@/components/ui/summary-list";
import { Text } from "@/components/ui/text";
import { mayPass } from "@/lib/domain/access/doors";
import { ROLE_WORDS } from "@/lib/domain/access/role";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { paths } from "@/lib/paths";
import { getAccount } from "@/lib/queries/account";
import { organisationsOfRequest, requireActor } from "@/lib/web/require-actor";
import { changePasswordAction, changePreferencesAction } from "./actions";

export const metadata: Metadata = { title: "Your account" };

export default async function Account() {
  const actor = await requireActor("page:/account");
  const [account, organisations] = await Promise.all([getAccount(actor), organisationsOfRequest()]);
  return (
    <>
      <PageHeading>Your account</PageHeading>
      <SummaryList
        rows={[
          { key: "Name", value: account.name },
          { key: "Email address", value: account.email },
          ...organisations.map((organisation) => ({
            key: organisation.name,
            value: listInWords(organisation.roles.map((role) => ROLE_WORDS[role])),
          })),
        ]}
      />
      {mayPass("page:/team", actor.roles) ? (
        <Text>
          <Link href={paths.team()}>Our team</Link>: invite colleagues to {actor.organisationName}, and end roles.
        </Text>
      ) : null}
      <Heading>Preferences</Heading>
      <PreferencesForm
        action={changePreferencesAction}
        isCompact={actor.isCompact}
        hasKeyboardShortcuts={actor.hasKeyboardShortcuts}
      />
      {account.hasPassword ? (
        <>
          <Heading>Change your password</Heading>
          <Form action={changePasswordAction} idPrefix="change-">
            <TextField
              name="password"
              label="Current password"
              type="password"
              autoComplete="current-password"
              width={30}
            />
            <NewPasswordField />
            <FormActions>
              <SubmitButton look="secondary">Change password</SubmitButton>
            </FormActions>
          </Form>
        </>
      ) : null}
    </>
  );
}

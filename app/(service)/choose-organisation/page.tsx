import type { Metadata } from "next";
import { PostForm } from "@/components/form/post-form";
import { CardButton, CardButtons } from "@/components/ui/card-button";
import { PageHeading } from "@/components/ui/heading";
import { EmptyState } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { ROLE_WORDS } from "@/lib/domain/access/role";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { organisationsOfRequest, requireActor } from "@/lib/web/require-actor";
import { safeNext } from "@/lib/web/safe-next";
import { chooseOrganisationAction } from "./actions";

export const metadata: Metadata = { title: "Choose who to act for" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ChooseOrganisation({ searchParams }: Props) {
  const actor = await requireActor("page:/choose-organisation");
  const organisations = await organisationsOfRequest();
  const { next: asked } = await searchParams;
  const next = safeNext(typeof asked === "string" ? asked : undefined);
  return (
    <>
      <PageHeading lede="You act for one organisation at a time. You can change at any moment.">
        Who do you act for?
      </PageHeading>
      {organisations.length === 0 ? (
        <EmptyState>
          <Text>
            You hold no role at any organisation now, so there is nothing here for you. Ask whoever invited you to
            invite you again.
          </Text>
        </EmptyState>
      ) : null}
      <CardButtons>
        {organisations.map(({ id, name, roles }) => (
          <PostForm key={id} action={chooseOrganisationAction} hidden={{ organisationId: id, next }}>
            <CardButton
              action="Act for"
              hint={`As ${listInWords(roles.map((role) => ROLE_WORDS[role]))}${id === actor.organisationId ? ", as now" : ""}`}
            >
              {name}
            </CardButton>
          </PostForm>
        ))}
      </CardButtons>
    </>
  );
}

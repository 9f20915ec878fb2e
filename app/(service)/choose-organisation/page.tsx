import type { Metadata } from "next";
import { PostForm } from "@/components/form/post-form";
import { Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/heading";
import { EmptyState } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
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
      <Table
        caption="Your organisations"
        captionHidden
        rows={organisations}
        rowKey={(row) => row.id}
        columns={[
          { key: "name", header: "Organisation", rowHeader: true, cell: (row) => row.name },
          {
            key: "role",
            header: "As",
            cell: (row) => listInWords(row.roles.map((role) => ROLE_WORDS[role])),
          },
          {
            key: "choose",
            header: "Choose",
            kind: "action",
            cell: (row) =>
              row.id === actor.organisationId ? (
                "You act for it now"
              ) : (
                <PostForm action={chooseOrganisationAction} hidden={{ organisationId: row.id, next }}>
                  <Button look="secondary" small hiddenText={row.name}>
                    Act for
                  </Button>
                </PostForm>
              ),
          },
        ]}
        empty={
          <EmptyState>
            <Text>
              You hold no role at any organisation now, so there is nothing here for you. Ask whoever invited you to
              invite you again.
            </Text>
          </EmptyState>
        }
      />
    </>
  );
}

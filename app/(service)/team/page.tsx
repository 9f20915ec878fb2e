import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EndRoleQuestion } from "@/components/account/end-role-question";
import { InvitationsTable } from "@/components/account/invitations-table";
import { InviteForm } from "@/components/account/invite-form";
import { PeopleTable } from "@/components/account/people-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Heading, PageHeading } from "@/components/ui/heading";
import { rolesIn } from "@/lib/domain/access/invitable-roles";
import { paths } from "@/lib/paths";
import { getEndableMembership, listPeople } from "@/lib/queries/people";
import { peopleSearchSchema } from "@/lib/schemas/account";
import { requireActor } from "@/lib/web/require-actor";
import { endMembershipAction, invitePersonAction, revokeInvitationAction } from "./actions";

export const metadata: Metadata = { title: "Our team" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Team({ searchParams }: Props) {
  const actor = await requireActor("page:/team");
  const { end } = peopleSearchSchema.parse(await searchParams);
  if (end !== undefined) {
    const membership = await getEndableMembership(actor, end);
    if (membership === null) notFound();
    const question = { membership, action: endMembershipAction, token: randomUUID() };
    return <EndRoleQuestion {...question} backTo="team" backHref={paths.team()} />;
  }
  const { rows, invitations } = await listPeople(actor, peopleSearchSchema.parse({}));
  return (
    <>
      <Breadcrumbs crumbs={[{ href: paths.account(), text: "Your account" }]} />
      <PageHeading lede={`Who acts for ${actor.organisationName}, and as what.`}>Our team</PageHeading>
      <PeopleTable people={rows} showsOrganisation={false} endHref={(id) => `${paths.team()}?end=${id}`} />
      <Heading>Invite a colleague</Heading>
      <InviteForm
        action={invitePersonAction}
        token={randomUUID()}
        backTo="team"
        roles={rolesIn(actor.organisationKind ?? "other_supplier")}
      />
      <Heading>Open invitations</Heading>
      <InvitationsTable
        invitations={invitations}
        showsOrganisation={false}
        backTo="team"
        revoke={revokeInvitationAction}
      />
    </>
  );
}

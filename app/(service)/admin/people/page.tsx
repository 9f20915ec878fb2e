import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdminNavigation } from "@/components/account/admin-navigation";
import { EndRoleQuestion } from "@/components/account/end-role-question";
import { InvitationsTable } from "@/components/account/invitations-table";
import { InviteForm } from "@/components/account/invite-form";
import { PeopleFilters, peopleFilterWords } from "@/components/account/people-filters";
import { PeopleTable } from "@/components/account/people-table";
import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { ExportLinks } from "@/components/ui/export-links";
import { Heading, PageHeading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { Pagination } from "@/components/ui/pagination";
import { sortOf } from "@/components/ui/table-sort";
import { ROLES } from "@/lib/domain/access/role";
import { listHref, searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";
import { getEndableMembership, listPeople, listStaffedOrganisations } from "@/lib/queries/people";
import { peopleSearchSchema } from "@/lib/schemas/account";
import { isDemonstration } from "@/lib/web/demonstration";
import { requireActor } from "@/lib/web/require-actor";
import { endMembershipAction, invitePersonAction, revokeInvitationAction } from "../../team/actions";

export const metadata: Metadata = { title: "People" };

const address = paths.people();

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function People({ searchParams }: Props) {
  const actor = await requireActor("page:/admin/people");
  const { end, ...search } = peopleSearchSchema.parse(await searchParams);
  if (end !== undefined) {
    const membership = await getEndableMembership(actor, end);
    if (membership === null) notFound();
    const question = { membership, action: endMembershipAction, token: randomUUID() };
    return <EndRoleQuestion {...question} backTo="people" backHref={`${address}${searchWith(search, {})}`} />;
  }
  const [people, organisations] = await Promise.all([listPeople(actor, search), listStaffedOrganisations(actor)]);
  const href = listHref(address, search);
  const clearHref = href({ search: undefined, role: undefined });
  return (
    <>
      <PageHeading lede="Who holds which role, at NHS CB and at every other organisation.">People</PageHeading>
      <AdminNavigation current={address} hasClock={isDemonstration()} />
      <LinkList
        label="Further down this page"
        links={[
          { href: "#invite", text: "Invite someone" },
          { href: "#invitations", text: "Open invitations" },
        ]}
      />
      <PeopleFilters search={search} />
      <DescriptionOfCount
        shown={people.matching}
        total={people.total}
        one="role"
        many="roles"
        filters={peopleFilterWords(search)}
        hrefWithout={(key) => href({ [key]: undefined })}
        clearHref={clearHref}
        end={
          <ExportLinks
            of="these roles"
            href={(format) => `${paths.peopleExport(format)}${searchWith(search, { page: undefined })}`}
          />
        }
      />
      {people.rows.length === 0 ? (
        <NoMatch many="people" clearHref={clearHref} />
      ) : (
        <PeopleTable
          people={people.rows}
          showsOrganisation
          endHref={(id) => `${address}${searchWith(search, { end: id })}`}
          sort={sortOf(address, search)}
        />
      )}
      <Pagination
        page={people.page}
        pages={people.pages}
        hrefFor={(page) => href({ page: String(page) })}
        label="People"
      />
      <Heading id="invite">Invite someone</Heading>
      <InviteForm
        action={invitePersonAction}
        token={randomUUID()}
        backTo="people"
        roles={ROLES}
        organisations={organisations}
      />
      <Heading id="invitations">Open invitations</Heading>
      <InvitationsTable
        invitations={people.invitations}
        showsOrganisation
        backTo="people"
        revoke={revokeInvitationAction}
      />
    </>
  );
}

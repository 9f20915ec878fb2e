import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdminNavigation } from "@/components/account/admin-navigation";
import { EndRoleQuestion } from "@/components/account/end-role-question";
import { InvitationsTable } from "@/components/account/invitations-table";
import { InviteForm } from "@/components/account/invite-form";
import { PeopleTable } from "@/components/account/people-table";
import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { ExportLinks } from "@/components/ui/export-links";
import { FilterPanel, FilterSelect, FilterText } from "@/components/ui/filter-panel";
import { Heading, PageHeading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { Pagination } from "@/components/ui/pagination";
import { ROLE_WORDS, ROLES } from "@/lib/domain/access/role";
import { searchWith } from "@/lib/domain/shared/search-part";
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
    return <EndRoleQuestion {...question} backTo="people" backHref={address} />;
  }
  const [people, organisations] = await Promise.all([listPeople(actor, search), listStaffedOrganisations(actor)]);
  const href = (changes: Readonly<Record<string, string | undefined>>) => `${address}${searchWith(search, changes)}`;
  const firstPage = { page: undefined };
  const clearHref = href({ search: undefined, role: undefined, ...firstPage });
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
      <FilterPanel action={address} keep={{ sort: search.sort, direction: search.direction }}>
        <FilterText label="Name, address or organisation" name="search" value={search.search} />
        <FilterSelect
          label="Role"
          name="role"
          value={search.role}
          options={ROLES.map((role) => ({ value: role, text: ROLE_WORDS[role] }))}
        />
      </FilterPanel>
      <DescriptionOfCount
        shown={people.matching}
        total={people.total}
        one="role"
        many="roles"
        filters={[
          ...(search.search === ""
            ? []
            : [{ label: search.search, removeHref: href({ search: undefined, ...firstPage }) }]),
          ...(search.role === undefined
            ? []
            : [{ label: ROLE_WORDS[search.role], removeHref: href({ role: undefined, ...firstPage }) }]),
        ]}
        clearHref={clearHref}
        end={
          <ExportLinks
            of="these roles"
            href={(format) => `${paths.peopleExport(format)}${searchWith(search, firstPage)}`}
          />
        }
      />
      {people.rows.length === 0 ? (
        <NoMatch many="people" clearHref={clearHref} />
      ) : (
        <PeopleTable
          people={people.rows}
          showsOrganisation
          endHref={(id) => `${address}?end=${id}`}
          sort={{
            key: search.sort,
            direction: search.direction,
            href: (sort, direction) => href({ sort, direction, ...firstPage }),
          }}
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

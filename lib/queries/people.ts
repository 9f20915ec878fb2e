import type { Actor } from "@/lib/db/actor";
import { database, type Prisma } from "@/lib/db/client";
import { wallNow } from "@/lib/db/clock";
import { literalText } from "@/lib/db/literal-text";
import { type Duties, dutiesOf } from "@/lib/db/people-duties";
import { invitationScope, membershipScope, staffedOrganisationScope } from "@/lib/db/scopes/people-scope";
import { isLead } from "@/lib/domain/access/invitable-roles";
import { ROLE_WORDS, type Role } from "@/lib/domain/access/role";
import { counted } from "@/lib/domain/shared/counted";
import { londonDay } from "@/lib/domain/shared/london-time";
import type { PeopleSearch } from "@/lib/schemas/account";

export const peoplePerPage = 100;

export type PersonInRole = {
  membershipId: string;
  name: string;
  email: string;
  role: string;
  organisation: string;
  /** "2012-01-01". */
  since: string;
  /** False for the last lead of an organisation. */
  mayEnd: boolean;
};

export type OpenInvitation = {
  id: string;
  email: string;
  role: string;
  organisation: string;
  invitedBy: string;
  /** "14 days": links in mail end by the clock outside, so no date of this world fits. */
  left: string;
};

export type People = {
  rows: PersonInRole[];
  /** How many the filters let through, of all. */
  matching: number;
  total: number;
  page: number;
  pages: number;
  invitations: OpenInvitation[];
};

/** Who holds which role in the organisations that the actor looks after, and the invitations that are open. Five SQL statements. */
export async function listPeople(actor: Actor, search: PeopleSearch): Promise<People> {
  const where = chosen(actor, search);
  const { page } = search;
  const wall = wallNow();
  const [matching, total, rows, invitations] = await Promise.all([
    database().membership.count({ where }),
    database().membership.count({ where: membershipScope(actor) }),
    database().membership.findMany({
      where,
      orderBy: orderOf(search),
      skip: (page - 1) * peoplePerPage,
      take: peoplePerPage,
      include: named,
    }),
    database().invitation.findMany({
      where: { AND: [invitationScope(actor), { acceptedAt: null, revokedAt: null, expiresAt: { gt: wall } }] },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: peoplePerPage,
      include: { organisation: { select: { name: true } }, invitedBy: { select: { name: true } } },
    }),
  ]);
  const isLast = await findLastLeads(rows);
  return {
    matching,
    total,
    page,
    pages: Math.max(1, Math.ceil(matching / peoplePerPage)),
    rows: rows.map((row) => ({ ...inRole(row), membershipId: row.id, mayEnd: !isLast(row) })),
    invitations: invitations.map((row) => ({
      id: row.id,
      email: row.email,
      role: ROLE_WORDS[row.role],
      organisation: row.organisation.name,
      invitedBy: row.invitedBy.name,
      left: counted(Math.ceil((row.expiresAt.getTime() - wall.getTime()) / 86_400_000), "day"),
    })),
  };
}

/** All whom the filters let through, in their order, for a file. One SQL statement. */
export async function everyoneInRoles(actor: Actor, search: PeopleSearch) {
  const where = chosen(actor, search);
  const rows = await database().membership.findMany({ where, orderBy: orderOf(search), include: named });
  return rows.map(inRole);
}

const named = {
  person: { select: { name: true, email: true } },
  organisation: { select: { name: true } },
} as const satisfies Prisma.MembershipInclude;

function inRole(row: Prisma.MembershipGetPayload<{ include: typeof named }>) {
  return {
    name: row.person.name,
    email: row.person.email,
    role: ROLE_WORDS[row.role],
    organisation: row.organisation.name,
    since: londonDay(row.startedAt),
  };
}

function chosen(actor: Actor, { search, role }: PeopleSearch): Prisma.MembershipWhereInput {
  return { AND: [membershipScope(actor), found(search), ...(role === undefined ? [] : [{ role }])] };
}

/** The rest decides between equals, and the id between those, so that no page repeats a row of another. */
function orderOf({ sort, direction }: PeopleSearch): Prisma.MembershipOrderByWithRelationInput[] {
  const turn = direction === "ascending" ? "asc" : "desc";
  const by = {
    name: { person: { name: turn } },
    organisation: { organisation: { name: turn } },
    role: { role: turn },
    since: { startedAt: turn },
  } as const satisfies Record<PeopleSearch["sort"], Prisma.MembershipOrderByWithRelationInput>;
  return [by[sort], { organisation: { name: "asc" } }, { person: { name: "asc" } }, { role: "asc" }, { id: "asc" }];
}

function found(search: string): Prisma.MembershipWhereInput {
  if (search === "") return {};
  const contains = { contains: literalText(search), mode: "insensitive" } as const;
  return {
    OR: [{ person: { name: contains } }, { person: { email: contains } }, { organisation: { name: contains } }],
  };
}

async function findLastLeads(rows: { organisationId: string; role: Role }[]) {
  const counts = await database().membership.groupBy({
    by: ["organisationId", "role"],
    where: { endedAt: null, organisationId: { in: [...new Set(rows.map((row) => row.organisationId))] } },
    _count: true,
  });
  return ({ organisationId, role }: { organisationId: string; role: Role }) => {
    const count = counts.find((each) => each.organisationId === organisationId && each.role === role)?._count;
    return isLead(role) && count === 1;
  };
}

export type EndableMembership = { id: string; name: string; role: string; organisation: string; duties: Duties };

/** One role that could be ended, for the page that asks whether it should. Null for the last lead, too. */
export async function getEndableMembership(actor: Actor, membershipId: string): Promise<EndableMembership | null> {
  const row = await database().membership.findFirst({
    where: { AND: [{ id: membershipId }, membershipScope(actor)] },
    include: { person: { select: { name: true } }, organisation: { select: { name: true, kind: true } } },
  });
  if (row === null || (await findLastLeads([row]))(row)) return null;
  return {
    id: row.id,
    name: row.person.name,
    role: ROLE_WORDS[row.role],
    organisation: row.organisation.name,
    duties: await dutiesOf(actor, { ...row, isUnits: row.organisation.kind === "csu" }),
  };
}

/** The organisations that the actor can invite people to, by name. */
export async function listStaffedOrganisations(actor: Actor): Promise<{ id: string; name: string }[]> {
  return database().organisation.findMany({
    where: { AND: [staffedOrganisationScope(actor), { closedOn: null }] },
    orderBy: [{ kind: "asc" }, { name: "asc" }],
    select: { id: true, name: true },
  });
}

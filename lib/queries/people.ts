import type { Actor } from "@/lib/db/actor";
import { database, type Prisma } from "@/lib/db/client";
import { wallNow } from "@/lib/db/clock";
import { literalText } from "@/lib/db/literal-text";
import { invitationScope, membershipScope, staffedOrganisationScope } from "@/lib/db/scopes/people-scope";
import { isLead } from "@/lib/domain/access/invitable-roles";
import { ROLE_WORDS, type Role } from "@/lib/domain/access/role";
import { counted } from "@/lib/domain/shared/counted";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";

export const peoplePerPage = 100;

export type PersonInRole = {
  membershipId: string;
  name: string;
  email: string;
  role: string;
  organisation: string;
  /** "1 January 2012". */
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
  total: number;
  page: number;
  pages: number;
  invitations: OpenInvitation[];
};

/** Who holds which role in the organisations that the actor looks after, and the invitations that are open. Four SQL statements. */
export async function listPeople(
  actor: Actor,
  { search, role, page }: { search: string; role: Role | null; page: number },
): Promise<People> {
  const where: Prisma.MembershipWhereInput = {
    AND: [membershipScope(actor), found(search), ...(role === null ? [] : [{ role }])],
  };
  const wall = wallNow();
  const [total, rows, invitations] = await Promise.all([
    database().membership.count({ where }),
    database().membership.findMany({
      where,
      orderBy: [{ organisation: { name: "asc" } }, { person: { name: "asc" } }, { role: "asc" }, { id: "asc" }],
      skip: (page - 1) * peoplePerPage,
      take: peoplePerPage,
      include: { person: { select: { name: true, email: true } }, organisation: { select: { name: true } } },
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
    total,
    page,
    pages: Math.max(1, Math.ceil(total / peoplePerPage)),
    rows: rows.map((row) => ({
      membershipId: row.id,
      name: row.person.name,
      email: row.person.email,
      role: ROLE_WORDS[row.role],
      organisation: row.organisation.name,
      since: dateInWords(row.startedAt),
      mayEnd: !isLast(row),
    })),
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

/** One role that could be ended, for the page that asks whether it should. Null for the last lead, too. */
export async function getEndableMembership(
  actor: Actor,
  membershipId: string,
): Promise<{ id: string; name: string; role: string; organisation: string } | null> {
  const row = await database().membership.findFirst({
    where: { AND: [{ id: membershipId }, membershipScope(actor)] },
    include: { person: { select: { name: true } }, organisation: { select: { name: true } } },
  });
  if (row === null || (await findLastLeads([row]))(row)) return null;
  return { id: row.id, name: row.person.name, role: ROLE_WORDS[row.role], organisation: row.organisation.name };
}

/** The organisations that the actor can invite people to, by name. */
export async function listStaffedOrganisations(actor: Actor): Promise<{ id: string; name: string }[]> {
  return database().organisation.findMany({
    where: { AND: [staffedOrganisationScope(actor), { closedOn: null }] },
    orderBy: [{ kind: "asc" }, { name: "asc" }],
    select: { id: true, name: true },
  });
}

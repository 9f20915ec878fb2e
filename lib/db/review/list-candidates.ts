import { ASSIGNING, TO_MODERATE } from "@/lib/domain/access/grant";
import type { Role } from "@/lib/domain/access/role";
import type { Actor } from "../actor";
import { database, type Prisma } from "../client";
import { caseScope } from "../scopes/case-scope";

/** Someone who could be given a place, and on how many open cases he or she has one. */
export type Candidate = { id: string; name: string; cases: number };

/** On cases that are still open for the place's duty. Who has submitted is left out: it may be the reader's own panel that it is of. */
const openPlace = (actor: Actor): Prisma.PanelMemberWhereInput => ({
  replacedAt: null,
  recusedAt: null,
  submission: caseScope(actor),
  OR: [
    { duty: "reviewer", submission: { panelCompletedAt: null, status: { in: [...ASSIGNING] } } },
    { duty: "moderator", submission: { status: { in: [...TO_MODERATE] } } },
  ],
});

/** Reviewers and moderators of NHS CB who are not of the unit, by name. */
export async function listCandidates(actor: Actor, csuId: string): Promise<(Candidate & { roles: Role[] })[]> {
  const people = await database().person.findMany({
    where: {
      disabledAt: null,
      memberships: {
        some: { endedAt: null, role: { in: ["reviewer", "moderator"] } },
        none: { endedAt: null, organisationId: csuId },
      },
    },
    orderBy: { name: "asc" },
    select: {
      id: true,
      name: true,
      memberships: { where: { endedAt: null, organisation: { kind: "nhs_cb" } }, select: { role: true } },
      _count: { select: { panels: { where: openPlace(actor) } } },
    },
  });
  return people.map(({ id, name, memberships, _count }) => ({
    id,
    name,
    cases: _count.panels,
    roles: memberships.map(({ role }) => role),
  }));
}

import { database } from "@/lib/db/client";
import { addressedCases } from "@/lib/db/scopes/case-scope";
import { ROLE_WORDS, ROLES, type Role } from "@/lib/domain/access/role";
import { statusInWords } from "@/lib/domain/checkpoint/submission-status";
import { counted } from "@/lib/domain/shared/counted";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { env } from "@/lib/platform/env";

export type Persona = { personId: string; name: string; organisation: string; waiting: string };

export type PersonaGroup = { role: Role; title: string; personas: Persona[] };

/** What waits, by organisation and by person. */
type Waiting = {
  stages: Map<string, string>;
  drafts: Map<string, number>;
  seats: Map<string, number>;
  toIssue: number;
};

/** Everyone that a demonstration can be entered as, by role, with a line on what waits. Five SQL statements. */
export async function listPersonas(): Promise<PersonaGroup[]> {
  if (env().mode === "production") return [];
  const people = await database().person.findMany({
    where: { isPersona: true, disabledAt: null },
    orderBy: { name: "asc" },
    select: {
      id: true,
      name: true,
      memberships: {
        where: { endedAt: null },
        orderBy: { organisation: { name: "asc" } },
        select: { role: true, organisationId: true, organisation: { select: { name: true } } },
      },
    },
  });
  const waiting = await findWaiting();
  return ROLES.map((role) => ({
    role,
    title: ROLE_WORDS[role],
    personas: people
      .filter((person) => person.memberships[0]?.role === role)
      .map(({ id, name, memberships }) => ({
        personId: id,
        name,
        organisation: listInWords([...new Set(memberships.map((membership) => membership.organisation.name))]),
        waiting: waitingInWords(
          id,
          role,
          memberships.map((membership) => membership.organisationId),
          waiting,
        ),
      })),
  })).filter((group) => group.personas.length > 0);
}

async function findWaiting(): Promise<Waiting> {
  const [submissions, drafts, seats, toIssue] = await Promise.all([
    database().submission.findMany({
      where: { ...addressedCases, status: { not: "not_open" } },
      orderBy: { checkpoint: { number: "asc" } },
      select: { csuId: true, status: true, checkpoint: { select: { number: true } } },
    }),
    database().commitmentLine.groupBy({ by: ["ccgId"], where: { draftEntryId: { not: null } }, _count: true }),
    database().panelMember.groupBy({
      by: ["personId"],
      where: { replacedAt: null, recusedAt: null, submission: addressedCases, OR: openSeats },
      _count: true,
    }),
    database().submission.count({ where: { ...addressedCases, status: "representations" } }),
  ]);
  return {
    // The last in order of checkpoints stays.
    stages: new Map(
      submissions.map((row) => [row.csuId, `Checkpoint ${row.checkpoint.number}: ${statusInWords(row.status)}`]),
    ),
    drafts: new Map(drafts.map((row) => [row.ccgId, row._count])),
    seats: new Map(seats.map((row) => [row.personId, row._count])),
    toIssue,
  };
}

/** Seats on cases at the seat's stage. Whether a reviewer has submitted is left out: anyone can read this page, the panel too. */
const openSeats = [
  {
    duty: "reviewer" as const,
    submission: { status: { in: ["submitted" as const, "in_review" as const] } },
  },
  {
    duty: "moderator" as const,
    submission: { status: { in: ["in_moderation" as const, "outcome_drafted" as const, "representations" as const] } },
  },
];

function waitingInWords(
  personId: string,
  role: Role,
  organisationIds: readonly string[],
  { stages, drafts, seats, toIssue }: Waiting,
): string {
  const countOf = (count: number, noun: string, what: string) =>
    count === 0 ? "Nothing waits" : `${counted(count, noun)} ${what}`;
  switch (role) {
    case "csu_lead":
    case "csu_contributor":
      return stages.get(organisationIds[0] ?? "") ?? "No checkpoint is open";
    case "ccg_lead":
    case "ccg_member":
      return countOf(sum(organisationIds.map((id) => drafts.get(id) ?? 0)), "draft", "to confirm");
    case "reviewer":
      return countOf(seats.get(personId) ?? 0, "case", "in review");
    case "moderator":
      return countOf(seats.get(personId) ?? 0, "case", "past review, and not issued");
    case "decision_maker":
      return countOf(toIssue, "outcome", "drafted, to issue once the unit is heard");
    case "programme_office":
      return "Every unit, every plan, and the clock";
    case "sha_observer":
      return "Reads its own region";
    case "auditor":
      return "Reads the record";
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

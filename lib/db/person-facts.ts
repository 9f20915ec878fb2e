import { database } from "./client";

/** The units that a person belongs to, and those against which a conflict of theirs stands. */
export async function closedCsuFacts(personId: string): Promise<{ ownCsuIds: string[]; conflictedCsuIds: string[] }> {
  const [memberships, declarations] = await Promise.all([
    database().membership.findMany({
      where: { personId, endedAt: null, organisation: { kind: "csu" } },
      select: { organisationId: true },
    }),
    database().declaration.findMany({
      where: { personId, hasConflict: true, undoneAt: null },
      select: { csuId: true },
    }),
  ]);
  return {
    ownCsuIds: memberships.map((membership) => membership.organisationId),
    conflictedCsuIds: declarations.map((declaration) => declaration.csuId),
  };
}

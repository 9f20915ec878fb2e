import type { PanelCandidate } from "@/lib/domain/scoring/candidate";
import { database, type Transaction } from "./client";

/** Someone at NHS CB with the facts that decide whether they may sit on a unit's panel; null for anyone else. */
export async function findPanelCandidate(personId: string, csuId: string): Promise<PanelCandidate | null> {
  const person = await database().person.findFirst({
    where: {
      id: personId,
      disabledAt: null,
      memberships: { some: { endedAt: null, organisation: { kind: "nhs_cb" } } },
    },
    include: {
      memberships: { where: { endedAt: null }, include: { organisation: { select: { kind: true } } } },
      declarations: { where: { csuId, undoneAt: null, hasConflict: true }, select: { id: true } },
    },
  });
  if (person === null) return null;
  return {
    personId: person.id,
    name: person.name,
    roles: person.memberships.filter((each) => each.organisation.kind === "nhs_cb").map((each) => each.role),
    isOwnUnit: person.memberships.some((each) => each.organisationId === csuId),
    hasConflict: person.declarations.length > 0,
  };
}

/** "Reviewer 3": numbers are never used twice on a case, so that a replaced reviewer's stays theirs. */
export async function nextOrdinal(
  tx: Transaction,
  submissionId: string,
  duty: "reviewer" | "moderator",
): Promise<number> {
  const last = await tx.panelMember.aggregate({ where: { submissionId, duty }, _max: { ordinal: true } });
  return (last._max.ordinal ?? 0) + 1;
}

import type { Actor } from "../actor";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { closedCsuIds, holds } from "./roles";

/**
 * The record is the auditor's. Entries of a unit against which the auditor declared a conflict are gone, as for anyone. While
 * a panel is incomplete the record does not tell how far anyone has come: saved scores are left out, of counts too, and for an
 * auditor who sits on that panel so is who has submitted.
 */
export async function auditScope(actor: Actor): Promise<Prisma.AuditEntryWhereInput> {
  if (!holds(actor, "auditor")) return { sequence: { in: [] } };
  const blind = await database().submission.findMany({
    where: { panelCompletedAt: null, panel: { some: { duty: "reviewer" } } },
    select: {
      id: true,
      panel: { where: { personId: actor.personId ?? actor.requestId, duty: "reviewer" }, select: { id: true } },
    },
  });
  const own = blind.filter(({ panel }) => panel.length > 0);
  return {
    OR: [{ csuId: null }, { csuId: { notIn: closedCsuIds(actor) } }],
    NOT: [
      { action: "score.saved", submissionId: { in: blind.map(({ id }) => id) } },
      {
        action: { in: ["review.submitted", "panel.proceeded_without", "panel.chased", "review.days_given_back"] },
        actorId: { not: actor.personId },
        submissionId: { in: own.map(({ id }) => id) },
      },
    ],
  };
}

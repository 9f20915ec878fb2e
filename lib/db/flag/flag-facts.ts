import type { SubjectFacts } from "@/lib/domain/access/facts";
import type { Actor } from "../actor";
import { database } from "../client";

/** How the actor stands to a flag that is already loaded in scope: by their seats on the unit's panels, and as its raiser. */
export async function flagFacts(
  actor: Actor,
  flag: { csuId: string; raisedById: string | null },
): Promise<SubjectFacts> {
  const seats =
    actor.personId === null || actor.organisationKind !== "nhs_cb"
      ? []
      : await database().panelMember.findMany({
          where: { personId: actor.personId, submission: { csuId: flag.csuId } },
          select: {
            duty: true,
            declaredAt: true,
            replacedAt: true,
            recusedAt: true,
            _count: { select: { scores: true } },
          },
        });
  const standing = seats.filter((seat) => seat.replacedAt === null && seat.recusedAt === null);
  return {
    csuId: flag.csuId,
    isPanelMember: standing.some((seat) => seat.duty === "reviewer" && seat.declaredAt !== null),
    isModerator: standing.some((seat) => seat.duty === "moderator"),
    isScorer: seats.some((seat) => seat._count.scores > 0),
    isRaiser: actor.personId !== null && flag.raisedById === actor.personId,
  };
}

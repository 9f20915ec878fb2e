import type { SubjectFacts } from "@/lib/domain/access/facts";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import type { Actor } from "./actor";
import { database } from "./client";

/** How the actor stands to a case that is already loaded in scope: the facts that `mayDo` asks for. */
export async function caseFacts(
  actor: Actor,
  submission: { id: string; csuId: string; status: SubmissionStatus },
): Promise<SubjectFacts> {
  const seats =
    actor.personId === null
      ? []
      : await database().panelMember.findMany({
          where: { submissionId: submission.id, personId: actor.personId },
          select: {
            duty: true,
            replacedAt: true,
            recusedAt: true,
            declaredAt: true,
            _count: { select: { scores: true } },
          },
        });
  const standing = seats.filter((seat) => seat.replacedAt === null && seat.recusedAt === null);
  const reviewer = standing.find((seat) => seat.duty === "reviewer");
  return {
    csuId: submission.csuId,
    status: submission.status,
    isAssigned: reviewer !== undefined,
    isPanelMember: reviewer !== undefined && reviewer.declaredAt !== null,
    isModerator: standing.some((seat) => seat.duty === "moderator"),
    isScorer: seats.some((seat) => seat.duty === "reviewer" && seat._count.scores > 0),
  };
}

import type { SubmissionEvent } from "@/lib/domain/checkpoint/moves";
import { move } from "@/lib/domain/checkpoint/moves";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import { conflict, invalid, ok, type Result } from "@/lib/domain/shared/result";
import type { Actor } from "./actor";
import type { Prisma, Transaction } from "./client";
import { nextSequences } from "./next-sequences";

export type MovableSubmission = { id: string; status: SubmissionStatus; version: number };

type Extra = { reason?: string; data?: Prisma.SubmissionUncheckedUpdateManyInput };

/**
 * Moves a case by the table of moves: the new status, with the old one and the version in the `where`, and the event that its
 * timeline shows, in the caller's transaction. `conflict` when the case has moved on meanwhile.
 */
export async function moveSubmission(
  tx: Transaction,
  actor: Actor,
  submission: MovableSubmission,
  event: SubmissionEvent,
  extra: Extra = {},
): Promise<Result<SubmissionStatus>> {
  const found = move(submission.status, event);
  if (!found.ok) return found;
  const { to, needsReason } = found.value;
  if (needsReason && (extra.reason ?? "") === "") return invalid("Give a reason", { reason: "Give a reason" });
  const { count } = await tx.submission.updateMany({
    where: { id: submission.id, status: submission.status, version: submission.version },
    data: {
      ...extra.data,
      status: to,
      version: { increment: 1 },
      ...(to === submission.status ? {} : { statusSince: actor.now }),
    },
  });
  if (count === 0)
    return conflict("This case was changed by someone else a moment ago. Look at it again, then decide.");
  const sequenceOf = await nextSequences(tx, [submission.id]);
  await tx.submissionEvent.create({
    data: {
      submissionId: submission.id,
      sequence: sequenceOf(submission.id),
      event,
      fromStatus: submission.status,
      toStatus: to,
      at: actor.now,
      byId: actor.personId,
      byName: actor.name,
      byOrganisationId: actor.organisationId,
      reason: extra.reason ?? null,
      isIllustrative: actor.isDemonstration,
    },
  });
  return ok(to);
}

import { ok, type Result } from "@/lib/domain/shared/result";
import type { Actor } from "../actor";
import type { Transaction } from "../client";
import { moveSubmission } from "../move-submission";
import { systemActor } from "../system-actor";
import { judgePanel, lockPanel } from "./judge-panel";

/**
 * Starts the review of a case that was handed in, in the caller's transaction, when it has reviewers already: assigned while it was being
 * prepared, or before it was returned. Nobody else would, since a review otherwise starts with its first assignment.
 */
export async function startReviewIfAssigned(tx: Transaction, actor: Actor, submissionId: string): Promise<Result> {
  const found = await lockPanel(tx, submissionId);
  const hasReviewer = found.panel.some(({ replacedAt, recusedAt }) => replacedAt === null && recusedAt === null);
  if (found.status !== "submitted" || !hasReviewer) return ok();
  const service = systemActor(actor.now, actor.requestId, actor.isDemonstration);
  const moved = await moveSubmission(tx, service, found, "start_review");
  return moved.ok ? judgePanel(tx, actor, submissionId) : moved;
}

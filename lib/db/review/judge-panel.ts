import type { SubmissionEvent } from "@/lib/domain/checkpoint/moves";
import { panelState } from "@/lib/domain/scoring/panel";
import { ok, type Result } from "@/lib/domain/shared/result";
import type { Actor } from "../actor";
import { appendAudit } from "../audit/append-audit";
import type { Prisma, Transaction } from "../client";
import { lockSubmission } from "../locks";
import { moveSubmission } from "../move-submission";
import { enqueue } from "../outbox";
import { systemActor } from "../system-actor";
import { panelSeat, seatSelect } from "./seat-facts";

const judgedSelect = {
  id: true,
  status: true,
  version: true,
  csuId: true,
  csu: { select: { name: true } },
  checkpoint: { select: { programme: { select: { minimumReviewers: true } } } },
  panel: { where: { duty: "reviewer" }, orderBy: { ordinal: "asc" }, select: seatSelect },
} as const satisfies Prisma.SubmissionSelect;

export type JudgedCase = Prisma.SubmissionGetPayload<{ select: typeof judgedSelect }>;

/**
 * Locks a case and reads its panel as it stands under the lock, so that two who submit at the same moment cannot each miss the
 * other. Taken before anything of the case is written.
 */
export async function lockPanel(tx: Transaction, submissionId: string): Promise<JudgedCase> {
  await lockSubmission(tx, submissionId);
  return panelNow(tx, submissionId);
}

function panelNow(tx: Transaction, submissionId: string): Promise<JudgedCase> {
  return tx.submission.findUniqueOrThrow({ where: { id: submissionId }, select: judgedSelect });
}

type Proceeding = { readonly event: SubmissionEvent; readonly by: Actor; readonly reason: string };

/**
 * Judges completeness afresh after a change to a panel that is locked, and moves the case if the answer changed: into
 * moderation, or back into review when a late recusal leaves too few. The service makes the move, so that the timeline,
 * which the unit reads too, names no reviewer; `proceeding` names the moderator who goes ahead.
 */
export async function judgePanel(
  tx: Transaction,
  actor: Actor,
  submissionId: string,
  proceeding?: Proceeding,
): Promise<Result> {
  const found = await panelNow(tx, submissionId);
  const { complete, counted } = panelState(found.panel.map(panelSeat), minimumOf(found));
  const service = systemActor(actor.now, actor.requestId, actor.isDemonstration);
  if (found.status === "in_review" && complete) {
    const moved = await moveSubmission(tx, proceeding?.by ?? service, found, proceeding?.event ?? "complete_panel", {
      ...(proceeding === undefined ? {} : { reason: proceeding.reason }),
      data: { panelCompletedAt: actor.now },
    });
    if (!moved.ok) return moved;
    await enqueue(tx, service, "mail.panel_complete", `${found.id}:${found.version}`, { submissionId: found.id });
    const subject = { kind: "submission", id: found.id, csuId: found.csuId, submissionId: found.id };
    await appendAudit(tx, service, "panel.completed", subject, { unit: found.csu.name, reviewers: counted.length });
    return ok();
  }
  if (found.status === "in_moderation" && !complete) {
    const moved = await moveSubmission(tx, service, found, "resume_review", {
      reason: "Too few reviews count, so another reviewer is needed.",
      data: { panelCompletedAt: null },
    });
    return moved.ok ? ok() : moved;
  }
  return ok();
}

export function minimumOf(found: JudgedCase): number {
  return found.checkpoint.programme.minimumReviewers;
}

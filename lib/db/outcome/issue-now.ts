import { ok, type Result } from "@/lib/domain/shared/result";
import type { Actor } from "../actor";
import { appendAudit } from "../audit/append-audit";
import type { Transaction } from "../client";
import { moveSubmission } from "../move-submission";
import { enqueue } from "../outbox";
import { openFlags } from "./open-flags";
import { changeOutcome, type LockedOutcome, outcomeSubject } from "./open-outcome";

type Issue = {
  readonly event: "issue" | "release";
  /** Of the outcome that the actor looked at. */
  readonly version: number;
  readonly issuedById: string;
  readonly reason?: string;
};

/**
 * Issues a decided outcome to the unit: its status, the move, a flag for each issue, one mail and the audit, all in the caller's
 * transaction. The mail names the flags too, so they bring none of their own. Returns how many flags were opened.
 */
export async function issueNow(
  tx: Transaction,
  actor: Actor,
  { outcome, submission }: LockedOutcome,
  { event, version, issuedById, reason }: Issue,
): Promise<Result<{ flags: number }>> {
  const issued = { status: "issued" as const, issuedById, issuedAt: actor.now, isHeld: false };
  const changed = await changeOutcome(tx, outcome, version, issued);
  if (!changed.ok) return changed;
  const moved = await moveSubmission(tx, actor, submission, event, reason === undefined ? {} : { reason });
  if (!moved.ok) return moved;
  const flags = await openFlags(tx, actor, outcome);
  await enqueue(tx, actor, "mail.outcome_issued", outcome.id, { outcomeId: outcome.id });
  const { name } = outcome.submission.csu;
  await appendAudit(tx, actor, "outcome.issued", outcomeSubject(outcome), { unit: name, flags });
  return ok({ flags });
}

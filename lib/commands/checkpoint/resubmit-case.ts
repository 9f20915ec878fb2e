import { type Actor, personOf } from "@/lib/db/actor";
import { findCase } from "@/lib/db/case/find-case";
import { freezeCase, type Receipt } from "@/lib/db/case/freeze-case";
import { leadsOf } from "@/lib/db/case/leads-of";
import { readPreparedCase } from "@/lib/db/case/prepared-case";
import { receiptInForce } from "@/lib/db/case/receipt-in-force";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockSubmission } from "@/lib/db/locks";
import { moveSubmission } from "@/lib/db/move-submission";
import { resumeReviewClock } from "@/lib/db/review/resume-clock";
import { startReviewIfAssigned } from "@/lib/db/review/start-review";
import { whyNot } from "@/lib/domain/access/may-do";
import { blocksSignOff, readiness } from "@/lib/domain/checkpoint/readiness";
import { checkSignOff } from "@/lib/domain/checkpoint/sign-off";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Hands a case in again that NHS CB returned in part, with a receipt of its own; the first one stays on the record. The lead who does
 * so made no edit since the return: two people stand behind this too. The clock stands for the reviewers meanwhile: no due time is
 * judged, and they go on as soon as it is back, with the working days that it was away. `conflict` when something blocks or the case
 * changed since `version`.
 */
export async function resubmitCase(
  actor: Actor,
  input: { submissionId: string; version: number },
): Promise<Result<Receipt>> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "resubmit", found);
  if (why !== null) return forbidden(why);

  const resubmitted = await inTransaction(actor, async (tx) => {
    await lockSubmission(tx, found.id);
    const { prepared, edits } = await readPreparedCase(tx, found.id, 0);
    const [first] = blocksSignOff(readiness(prepared));
    if (first !== undefined) return conflict(`Nothing was submitted: ${first.words}`);
    const leads = await leadsOf(tx, found.csuId);
    const allowed = checkSignOff(
      personOf(actor),
      leads.map(({ id }) => id),
      edits.filter((edit) => edit.at >= found.statusSince),
    );
    if (!allowed.ok) return allowed;
    const seen = { ...found, version: input.version };
    const moved = await moveSubmission(tx, actor, seen, "resubmit", {
      data: { submittedAt: actor.now, submittedById: personOf(actor) },
    });
    if (!moved.ok) return moved;
    const receipt = await freezeCase(tx, actor, found.id);
    await resumeReviewClock(tx, actor, found);
    const started = await startReviewIfAssigned(tx, actor, found.id);
    return started.ok ? ok(receipt) : started;
  });
  if (resubmitted.ok || resubmitted.error !== "conflict") return resubmitted;
  const receipt = await receiptInForce(found.id);
  return receipt === null ? resubmitted : ok(receipt);
}

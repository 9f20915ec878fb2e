import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { caseFacts } from "@/lib/db/case-facts";
import { inTransaction } from "@/lib/db/in-transaction";
import { moveSubmission } from "@/lib/db/move-submission";
import {
  changeOutcome,
  findOpenOutcome,
  lockOutcome,
  type OutcomePlace,
  outcomeSubject,
  placeOf,
} from "@/lib/db/outcome/open-outcome";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkReason } from "@/lib/domain/shared/reason";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { ReasonedOutcomeInput } from "@/lib/schemas/outcome";

/** Keeps an outcome, once decided, until the programme office releases it, so that several go out together. docs/domain.md, Moderation. */
export async function holdOutcome(actor: Actor, input: ReasonedOutcomeInput): Promise<Result<OutcomePlace>> {
  const found = await findOpenOutcome(actor, input.outcomeId);
  if (found === null) return notFound();
  const why = whyNot(actor, "hold_outcome", await caseFacts(actor, found.submission));
  if (why !== null) return forbidden(why);
  const reason = checkReason(input.reason, "reason", "Say why it is held");
  if (!reason.ok) return reason;

  return inTransaction(actor, async (tx) => {
    const locked = await lockOutcome(tx, found);
    if (!locked.ok) return locked;
    const { outcome, submission } = locked.value;
    if (outcome.isHeld) return conflict("This outcome is held already.");
    const held = await changeOutcome(tx, outcome, input.version, { isHeld: true });
    if (!held.ok) return held;
    const moved = await moveSubmission(tx, actor, submission, "hold", { reason: reason.value });
    if (!moved.ok) return moved;
    const { name } = outcome.submission.csu;
    await appendAudit(tx, actor, "outcome.held", outcomeSubject(outcome), { unit: name });
    return ok(placeOf(outcome));
  });
}

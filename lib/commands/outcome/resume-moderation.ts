import { type Actor, personOf } from "@/lib/db/actor";
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
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { ReasonedOutcomeInput } from "@/lib/schemas/outcome";

/**
 * Takes a draft back into moderation, as when a representation changes the panel's mind. The draft stays on the record; the
 * locked record too, which is then amended; ratings, scenario and issues are decided again. docs/domain.md, Moderation.
 */
export async function resumeModeration(actor: Actor, input: ReasonedOutcomeInput): Promise<Result<OutcomePlace>> {
  const found = await findOpenOutcome(actor, input.outcomeId);
  if (found === null) return notFound();
  const why = whyNot(actor, "resume_moderation", await caseFacts(actor, found.submission));
  if (why !== null) return forbidden(why);
  const reason = checkReason(input.reason, "reason", "Say why the draft is taken back");
  if (!reason.ok) return reason;

  return inTransaction(actor, async (tx) => {
    const locked = await lockOutcome(tx, found);
    if (!locked.ok) return locked;
    const { outcome, submission } = locked.value;
    const changed = await changeOutcome(tx, outcome, input.version, {
      status: "withdrawn",
      endedAt: actor.now,
      endedById: personOf(actor),
      endedReason: reason.value,
    });
    if (!changed.ok) return changed;
    const moved = await moveSubmission(tx, actor, submission, "resume_moderation", { reason: reason.value });
    if (!moved.ok) return moved;
    const { csu } = outcome.submission;
    const details = { unit: csu.name, how: "taken back into moderation" };
    await appendAudit(tx, actor, "outcome.ended", outcomeSubject(outcome), details);
    return ok(placeOf(outcome));
  });
}

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
  windowOf,
} from "@/lib/db/outcome/open-outcome";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkMayRepresent } from "@/lib/domain/checkpoint/representations";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/** A CSU lead says that the unit has nothing (more) to say, which ends the window at once. docs/domain.md, Moderation. */
export async function closeRepresentations(actor: Actor, input: { outcomeId: string }): Promise<Result<OutcomePlace>> {
  const found = await findOpenOutcome(actor, input.outcomeId);
  if (found === null) return notFound();
  const why = whyNot(actor, "close_representations", await caseFacts(actor, found.submission));
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const locked = await lockOutcome(tx, found);
    if (!locked.ok) return locked;
    const { outcome, submission } = locked.value;
    const window = windowOf(outcome);
    if (window === null) return conflict("The draft outcome has not been shown yet.");
    const open = checkMayRepresent(window, actor.now);
    if (!open.ok) return open;
    await tx.representation.createMany({
      data: [{ outcomeId: outcome.id, hasNone: true, madeById: personOf(actor), madeAt: actor.now }],
    });
    const closed = await changeOutcome(tx, outcome, outcome.version, { representationsClosedAt: actor.now });
    if (!closed.ok) return closed;
    const moved = await moveSubmission(tx, actor, submission, "close_representations");
    if (!moved.ok) return moved;
    const { name } = outcome.submission.csu;
    await appendAudit(tx, actor, "outcome.representations_closed", outcomeSubject(outcome), { unit: name });
    return ok(placeOf(outcome));
  });
}

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
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { OutcomeInput } from "@/lib/schemas/outcome";

/** Opens an issued outcome to everyone: its scenario and ratings, and nothing of the record. docs/domain.md, Moderation. */
export async function publishOutcome(actor: Actor, input: OutcomeInput): Promise<Result<OutcomePlace>> {
  const found = await findOpenOutcome(actor, input.outcomeId);
  if (found === null) return notFound();
  const why = whyNot(actor, "publish_outcome", await caseFacts(actor, found.submission));
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const locked = await lockOutcome(tx, found);
    if (!locked.ok) return locked;
    const { outcome, submission } = locked.value;
    const published = { status: "published" as const, publishedAt: actor.now };
    const changed = await changeOutcome(tx, outcome, input.version, published);
    if (!changed.ok) return changed;
    const moved = await moveSubmission(tx, actor, submission, "publish");
    if (!moved.ok) return moved;
    const { name } = outcome.submission.csu;
    await appendAudit(tx, actor, "outcome.published", outcomeSubject(outcome), { unit: name });
    return ok(placeOf(outcome));
  });
}

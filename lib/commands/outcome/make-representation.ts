import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { caseFacts } from "@/lib/db/case-facts";
import { inTransaction } from "@/lib/db/in-transaction";
import { moveSubmission } from "@/lib/db/move-submission";
import { findOpenOutcome, lockOutcome, outcomeSubject, windowOf } from "@/lib/db/outcome/open-outcome";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkRepresentation } from "@/lib/domain/moderation/issue-outcome";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { MakeRepresentationInput } from "@/lib/schemas/outcome";

/** The unit says what NHS CB should look at again, while the window is open; as often as it likes. docs/domain.md, Moderation. */
export async function makeRepresentation(actor: Actor, input: MakeRepresentationInput): Promise<Result> {
  const found = await findOpenOutcome(actor, input.outcomeId);
  if (found === null) return notFound();
  const why = whyNot(actor, "represent", await caseFacts(actor, found.submission));
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const locked = await lockOutcome(tx, found);
    if (!locked.ok) return locked;
    const { outcome, submission } = locked.value;
    const text = checkRepresentation(windowOf(outcome), actor.now, input.text);
    if (!text.ok) return text;
    await tx.representation.createMany({
      data: [{ outcomeId: outcome.id, text: text.value, madeById: personOf(actor), madeAt: actor.now }],
    });
    const moved = await moveSubmission(tx, actor, submission, "make_representation");
    if (!moved.ok) return moved;
    const { name } = outcome.submission.csu;
    await appendAudit(tx, actor, "outcome.represented", outcomeSubject(outcome), { unit: name });
    return ok();
  });
}

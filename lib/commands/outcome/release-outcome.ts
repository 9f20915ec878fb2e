import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { caseFacts } from "@/lib/db/case-facts";
import { inTransaction } from "@/lib/db/in-transaction";
import { issueNow } from "@/lib/db/outcome/issue-now";
import {
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

/** Issues a held outcome that the decision maker has decided, in that person's name. docs/domain.md, Moderation. */
export async function releaseOutcome(
  actor: Actor,
  input: ReasonedOutcomeInput,
): Promise<Result<OutcomePlace & { readonly flags: number }>> {
  const found = await findOpenOutcome(actor, input.outcomeId);
  if (found === null) return notFound();
  const why = whyNot(actor, "release_outcome", await caseFacts(actor, found.submission));
  if (why !== null) return forbidden(why);
  const reason = checkReason(input.reason, "reason", "Say why it is released");
  if (!reason.ok) return reason;

  return inTransaction(actor, async (tx) => {
    const locked = await lockOutcome(tx, found);
    if (!locked.ok) return locked;
    const { issuedById, submission } = locked.value.outcome;
    if (issuedById === null) return conflict("A decision maker has not decided this outcome yet.");
    const issued = await issueNow(tx, actor, locked.value, {
      event: "release",
      version: input.version,
      issuedById,
      reason: reason.value,
    });
    if (!issued.ok) return issued;
    await appendAudit(tx, actor, "outcome.released", outcomeSubject(found), { unit: submission.csu.name });
    return ok({ ...placeOf(found), ...issued.value });
  });
}

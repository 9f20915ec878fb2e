import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { caseFacts } from "@/lib/db/case-facts";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { moveSubmission } from "@/lib/db/move-submission";
import { issueNow } from "@/lib/db/outcome/issue-now";
import {
  changeOutcome,
  findOpenOutcome,
  type LockedOutcome,
  lockOutcome,
  type OutcomePlace,
  outcomeSubject,
  placeOf,
  windowOf,
} from "@/lib/db/outcome/open-outcome";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkIssueOutcome } from "@/lib/domain/moderation/issue-outcome";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { OutcomeInput } from "@/lib/schemas/outcome";

/** What deciding did: issued it with so many flags opened, or kept it for the programme office to release. */
export type Decided = OutcomePlace & { readonly flags: number | null };

/**
 * Decides an outcome: issues it to the unit and opens its flags, or, when it is held, leaves it to be released. By someone who
 * did not score the case and is not of the unit, once the unit has been heard. `version` is of the outcome that was looked at,
 * so of two who decide at once one gets a `conflict`. docs/domain.md, Moderation.
 */
export async function issueOutcome(actor: Actor, input: OutcomeInput): Promise<Result<Decided>> {
  const found = await findOpenOutcome(actor, input.outcomeId);
  if (found === null) return notFound();
  const why = whyNot(actor, "issue_outcome", await caseFacts(actor, found.submission));
  if (why !== null) return forbidden(why);

  return inTransaction<Decided>(actor, async (tx) => {
    const locked = await lockOutcome(tx, found);
    if (!locked.ok) return locked;
    const move = await decidedMove(tx, actor, locked.value);
    if (!move.ok) return move;
    const place = placeOf(found);
    if (move.value === "decide_held") {
      const held = await decideHeld(tx, actor, locked.value, input.version);
      return held.ok ? ok({ ...place, flags: null }) : held;
    }
    const issuedById = personOf(actor);
    const issued = await issueNow(tx, actor, locked.value, { event: "issue", version: input.version, issuedById });
    return issued.ok ? ok({ ...place, flags: issued.value.flags }) : issued;
  });
}

async function decidedMove(tx: Transaction, actor: Actor, { outcome }: LockedOutcome) {
  const { id: submissionId, csuId, checkpoint } = outcome.submission;
  if (outcome.scenario === null) return conflict("This draft has no scenario.");
  const scorers = await tx.panelMember.findMany({
    where: { submissionId, scores: { some: {} } },
    select: { personId: true },
  });
  const decider = {
    personId: personOf(actor),
    organisationIds: actor.ownCsuIds,
    conflictedCsuIds: actor.conflictedCsuIds,
  };
  const facts = {
    csuId,
    scenario: outcome.scenario,
    issues: await tx.draftIssue.count({ where: { outcomeId: outcome.id } }),
    window: windowOf(outcome),
    scorerIds: scorers.map(({ personId }) => personId),
    held: outcome.isHeld || checkpoint.isHeld,
  };
  return checkIssueOutcome(decider, facts, actor.now);
}

async function decideHeld(
  tx: Transaction,
  actor: Actor,
  { outcome, submission }: LockedOutcome,
  version: number,
): Promise<Result> {
  if (outcome.issuedById !== null) return conflict("This outcome is decided already, and waits to be released.");
  const decided = await changeOutcome(tx, outcome, version, { issuedById: personOf(actor), isHeld: true });
  if (!decided.ok) return decided;
  const moved = await moveSubmission(tx, actor, submission, "decide_held");
  if (!moved.ok) return moved;
  const { name } = outcome.submission.csu;
  await appendAudit(tx, actor, "outcome.decided", outcomeSubject(outcome), { unit: name });
  return ok();
}

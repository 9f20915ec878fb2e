import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { caseFacts } from "@/lib/db/case-facts";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockIfConfirmed } from "@/lib/db/moderation/lock-record";
import { findModeratedCase, lockCase } from "@/lib/db/moderation/moderated-case";
import { moveSubmission } from "@/lib/db/move-submission";
import { copyIssues } from "@/lib/db/outcome/copy-issues";
import { ratedTests } from "@/lib/db/outcome/rated-tests";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkDraftOutcome } from "@/lib/domain/moderation/draft-outcome";
import { proposeScenario, scenarioProceeds } from "@/lib/domain/moderation/scenario";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { DraftOutcomeInput } from "@/lib/schemas/outcome";

export type Drafted = { readonly csu: string; readonly checkpoint: number };

/**
 * Drafts the outcome from the record: the scenario that the rule proposes from the ratings, or the panel's own with a reason.
 * `conflict` says what is still to be recorded, locked or rated. The issues of a draft that was taken back come along.
 * docs/domain.md, Moderation.
 */
export async function draftOutcome(actor: Actor, input: DraftOutcomeInput): Promise<Result<Drafted>> {
  const found = await findModeratedCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "draft_outcome", await caseFacts(actor, found));
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const locked = await lockCase(tx, found);
    if (!locked.ok) return locked;
    if (locked.value.version !== input.version) {
      return conflict("The case was changed since you opened this page. Look at it again, then draft the outcome.");
    }
    const panel = await lockIfConfirmed(tx, actor, found);
    const tests = await ratedTests(tx, found);
    const ratings = tests.flatMap(({ name, rating }) => (rating === null ? [] : [{ name, rating }]));
    const { scenario: proposed } = proposeScenario(ratings);
    const facts = {
      criteria: panel.criteria.map(({ code, record }) => ({
        code,
        recorded: record !== null,
        locked: record !== null && record.lockedAt !== null,
      })),
      tests: tests.map(({ name, rating }) => ({ name, rated: rating !== null })),
    };
    const reason = checkDraftOutcome(facts, proposed, input.scenario, input.reason);
    if (!reason.ok) return reason;
    const outcome = await tx.outcome.create({
      data: {
        submissionId: found.id,
        status: "drafted",
        scenario: input.scenario,
        proceeds: scenarioProceeds(input.scenario),
        proposed,
        reason: reason.value,
        summary: input.summary,
        draftedById: personOf(actor),
        draftedAt: actor.now,
        isIllustrative: actor.isDemonstration,
      },
      select: { id: true },
    });
    await copyIssues(tx, { submissionId: found.id, outcomeId: outcome.id, scenario: input.scenario });
    const { version } = await tx.submission.findUniqueOrThrow({ where: { id: found.id }, select: { version: true } });
    const moved = await moveSubmission(tx, actor, { ...locked.value, version }, "draft_outcome");
    if (!moved.ok) return moved;
    const subject = { kind: "outcome", id: outcome.id, csuId: found.csuId, submissionId: found.id };
    await appendAudit(tx, actor, "outcome.drafted", subject, { unit: found.csu.name });
    return ok({ csu: found.csu.slug, checkpoint: found.checkpoint.number });
  });
}

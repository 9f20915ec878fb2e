import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { caseFacts } from "@/lib/db/case-facts";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockIfConfirmed } from "@/lib/db/moderation/lock-record";
import { findModeratedCase, lockCase } from "@/lib/db/moderation/moderated-case";
import { ratedCriteria } from "@/lib/db/moderation/rated-criteria";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkRateTest, proposeRating } from "@/lib/domain/moderation/rating";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { RateTestInput } from "@/lib/schemas/moderation";

/**
 * Rates one test: what the rule proposes, or the panel's departure from it with a reason. The proposal and its working are
 * kept beside the rating. `conflict` until the record is locked. docs/domain.md, Moderation.
 */
export async function rateTest(actor: Actor, input: RateTestInput): Promise<Result<{ test: string }>> {
  const found = await findModeratedCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "rate_test", await caseFacts(actor, found));
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const locked = await lockCase(tx, found);
    if (!locked.ok) return locked;
    const test = await tx.checkpointTest.findFirst({
      where: { id: input.testId, checkpointId: found.checkpoint.id },
      select: { id: true, name: true },
    });
    if (test === null) return notFound();
    const panel = await lockIfConfirmed(tx, actor, found);
    const { rating: proposed, working } = proposeRating(ratedCriteria(panel, test.id));
    const reason = checkRateTest({ locked: panel.isLocked, proposed, chosen: input.rating, reason: input.reason });
    if (!reason.ok) return reason;
    const rating = {
      proposed,
      working,
      agreed: input.rating,
      departureReason: reason.value,
      ratedById: personOf(actor),
      ratedAt: actor.now,
      isIllustrative: actor.isDemonstration,
    };
    const saved = await save(tx, { submissionId: found.id, testId: test.id, version: input.version }, rating);
    if (!saved) return conflict("This rating was changed by someone else a moment ago. Look at it again, then decide.");
    const subject = { kind: "submission", id: found.id, csuId: found.csuId, submissionId: found.id };
    await appendAudit(tx, actor, "rating.recorded", subject, { unit: found.csu.name, test: test.name });
    return ok({ test: test.name });
  });
}

type RatingKey = { readonly submissionId: string; readonly testId: string; readonly version: number };
type RatingColumns = Omit<Parameters<Transaction["testRating"]["create"]>[0]["data"], "submissionId" | "testId">;

/** False when someone else saved this rating first. */
async function save(tx: Transaction, { submissionId, testId, version }: RatingKey, rating: RatingColumns) {
  if (version === 0) {
    if ((await tx.testRating.count({ where: { submissionId, testId } })) > 0) return false;
    await tx.testRating.createMany({ data: [{ submissionId, testId, ...rating }] });
    return true;
  }
  const { count } = await tx.testRating.updateMany({
    where: { submissionId, testId, version },
    data: { ...rating, version: { increment: 1 } },
  });
  return count === 1;
}

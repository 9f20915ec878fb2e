import type { Actor } from "@/lib/db/actor";
import { caseFacts } from "@/lib/db/case-facts";
import { inTransaction } from "@/lib/db/in-transaction";
import { findModeratedCase, lockCase } from "@/lib/db/moderation/moderated-case";
import { type RecordedCriterion, readPanelRecord } from "@/lib/db/moderation/panel-record";
import { voidConfirmations, writeRecord } from "@/lib/db/moderation/write-record";
import { whyNot } from "@/lib/domain/access/may-do";
import { nextToRecord } from "@/lib/domain/moderation/agenda";
import { checkRecord } from "@/lib/domain/moderation/record";
import { conflict, type Failure, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { RecordAgreementInput } from "@/lib/schemas/moderation";

/** Where the moderator goes on: the next criterion of the agenda without a record, or null when none is left. */
export type Recorded = { readonly csu: string; readonly checkpoint: number; readonly next: string | null };

/**
 * Records what the panel agreed for one criterion, with who was there, who moved and why, and dissent. It voids every
 * confirmation. `conflict` carries the reasons that someone else saved meanwhile. docs/domain.md, Moderation.
 */
export async function recordAgreement(actor: Actor, input: RecordAgreementInput): Promise<Result<Recorded>> {
  const found = await findModeratedCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "record_agreement", await caseFacts(actor, found));
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const locked = await lockCase(tx, found);
    if (!locked.ok) return locked;
    const panel = await readPanelRecord(tx, actor, found);
    const criterion = panel.criteria.find(({ code }) => code === input.criterion);
    if (criterion === undefined) return notFound();
    if ((criterion.record?.version ?? 0) !== input.version) return changedMeanwhile(criterion, actor);
    const moves = checkRecord({
      ...input,
      frozen: criterion.frozen,
      locked: criterion.record?.lockedAt != null,
      minimumPresent: found.checkpoint.programme.minimumReviewers,
    });
    if (!moves.ok) return moves;
    const written = await writeRecord(tx, actor, found, criterion, { ...input, moves: moves.value });
    if (!written.ok) return written;
    await voidConfirmations(tx, found.id);
    const open = panel.criteria.filter(({ code, record }) => record === null && code !== criterion.code);
    return ok({ csu: found.csu.slug, checkpoint: found.checkpoint.number, next: nextToRecord(open.map(scored)) });
  });
}

function scored({ id, code, isCritical, frozen }: RecordedCriterion) {
  return { id, code, isCritical, judgements: frozen.map(({ judgement }) => judgement) };
}

function changedMeanwhile({ record }: RecordedCriterion, actor: Actor): Failure {
  if (record === null) return conflict("This criterion was not recorded when you sent this. Open the page again.");
  return conflict("Someone else changed this record. Your text is safe: choose which to keep.", {
    field: "decisiveReasons",
    text: record.decisiveReasons,
    by: record.recordedById === actor.personId ? "In another tab, you" : null,
    at: record.recordedAt,
    version: record.version,
  });
}

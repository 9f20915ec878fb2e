import type { Actor } from "@/lib/db/actor";
import { caseFacts } from "@/lib/db/case-facts";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { findModeratedCase, lockCase, type ModeratedCase } from "@/lib/db/moderation/moderated-case";
import { type RecordedCriterion, readPanelRecord } from "@/lib/db/moderation/panel-record";
import { voidConfirmations, writeRecord } from "@/lib/db/moderation/write-record";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkAgreeTogether, checkRecord } from "@/lib/domain/moderation/record";
import { conflict, forbidden, invalid, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { AgreeTogetherInput } from "@/lib/schemas/moderation";

/**
 * Records several criteria at once, each at the score that every reviewer gave it: all of them, or, when one is not unanimous
 * or is recorded already, none. `version` is of the case that the moderator looked at. docs/domain.md, Moderation.
 */
export async function agreeTogether(actor: Actor, input: AgreeTogetherInput): Promise<Result<{ count: number }>> {
  const found = await findModeratedCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "record_agreement", await caseFacts(actor, found));
  if (why !== null) return forbidden(why);
  const ask = "Select the criteria to agree together";
  if (input.criteria.length === 0) return invalid(ask, { criteria: ask });

  return inTransaction(actor, async (tx) => {
    const locked = await lockCase(tx, found);
    if (!locked.ok) return locked;
    if (locked.value.version !== input.version) {
      return conflict("The record was changed since you opened this page. Look at it again, then agree the rest.");
    }
    const panel = await readPanelRecord(tx, actor, found);
    const codes = [...new Set(input.criteria)];
    for (const code of codes) {
      const criterion = panel.criteria.find((each) => each.code === code);
      const agreed = criterion === undefined ? notFound() : await agreeOn(tx, actor, found, criterion, input);
      if (!agreed.ok) return agreed;
    }
    await voidConfirmations(tx, found.id);
    return ok({ count: codes.length });
  });
}

async function agreeOn(
  tx: Transaction,
  actor: Actor,
  found: ModeratedCase,
  criterion: RecordedCriterion,
  { present, decisiveReasons }: AgreeTogetherInput,
): Promise<Result> {
  const { code, frozen } = criterion;
  if (criterion.record !== null) return conflict(`${code} is recorded already.`);
  const agreed = checkAgreeTogether(frozen.map(({ judgement }) => judgement));
  if (!agreed.ok) return agreed;
  const record = { agreed: agreed.value, decisiveReasons, present, moves: [], dissent: "" };
  const minimumPresent = found.checkpoint.programme.minimumReviewers;
  const moves = checkRecord({ ...record, frozen, locked: false, minimumPresent });
  return moves.ok ? writeRecord(tx, actor, found, criterion, { ...record, moves: moves.value }) : moves;
}

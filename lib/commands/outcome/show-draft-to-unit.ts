import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { caseFacts } from "@/lib/db/case-facts";
import { inTransaction } from "@/lib/db/in-transaction";
import { moveSubmission } from "@/lib/db/move-submission";
import { enqueue } from "@/lib/db/outbox";
import {
  changeOutcome,
  findOpenOutcome,
  lockOutcome,
  type OutcomePlace,
  outcomeSubject,
  placeOf,
} from "@/lib/db/outcome/open-outcome";
import { whyNot } from "@/lib/domain/access/may-do";
import { windowFrom } from "@/lib/domain/checkpoint/representations";
import { checkIssues } from "@/lib/domain/moderation/draft-outcome";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { OutcomeInput } from "@/lib/schemas/outcome";

export type Shown = OutcomePlace & { readonly dueAt: Date };

/**
 * Shows the drafted outcome to the unit, which may say something about it for the programme's number of working days. From
 * here its issues stand, so scenario B must have one. docs/domain.md, Moderation.
 */
export async function showDraftToUnit(actor: Actor, input: OutcomeInput): Promise<Result<Shown>> {
  const found = await findOpenOutcome(actor, input.outcomeId);
  if (found === null) return notFound();
  const why = whyNot(actor, "show_draft_to_unit", await caseFacts(actor, found.submission));
  if (why !== null) return forbidden(why);
  const holidays = await bankHolidays();

  return inTransaction(actor, async (tx) => {
    const locked = await lockOutcome(tx, found);
    if (!locked.ok) return locked;
    const { outcome, submission } = locked.value;
    if (outcome.scenario === null) return conflict("This draft has no scenario.");
    const issues = checkIssues(outcome.scenario, await tx.draftIssue.count({ where: { outcomeId: outcome.id } }));
    if (!issues.ok) return issues;
    const { representationWorkingDays } = outcome.submission.checkpoint.programme;
    const { dueAt } = windowFrom(actor.now, representationWorkingDays, holidays);
    const shown = { shownAt: actor.now, representationsDueAt: dueAt };
    const changed = await changeOutcome(tx, outcome, input.version, shown);
    if (!changed.ok) return changed;
    const moved = await moveSubmission(tx, actor, submission, "show_to_unit");
    if (!moved.ok) return moved;
    await enqueue(tx, actor, "mail.outcome_shown", outcome.id, { outcomeId: outcome.id });
    const details = { unit: outcome.submission.csu.name, until: instantInWords(dueAt) };
    await appendAudit(tx, actor, "outcome.shown", outcomeSubject(outcome), details);
    return ok({ ...placeOf(outcome), dueAt });
  });
}

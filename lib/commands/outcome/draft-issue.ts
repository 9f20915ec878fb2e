import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { caseFacts } from "@/lib/db/case-facts";
import { inTransaction } from "@/lib/db/in-transaction";
import { changeOutcome, findOpenOutcome, lockOutcome, type OutcomePlace, placeOf } from "@/lib/db/outcome/open-outcome";
import { writableIssue } from "@/lib/db/outcome/writable-issue";
import { whyNot } from "@/lib/domain/access/may-do";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { DraftIssueInput } from "@/lib/schemas/outcome";

export type IssueDone = OutcomePlace & { readonly title: string };

/** Adds an issue to a drafted outcome. Issuing it opens a flag for each. docs/domain.md, Rapid management. */
export async function draftIssue(actor: Actor, input: DraftIssueInput): Promise<Result<IssueDone>> {
  const found = await findOpenOutcome(actor, input.outcomeId);
  if (found === null) return notFound();
  const why = whyNot(actor, "draft_issue", await caseFacts(actor, found.submission));
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const locked = await lockOutcome(tx, found);
    if (!locked.ok) return locked;
    const issue = await writableIssue(tx, actor, locked.value.outcome, input);
    if (!issue.ok) return issue;
    const changed = await changeOutcome(tx, found, input.version, {});
    if (!changed.ok) return changed;
    const { id } = await tx.draftIssue.create({
      data: {
        ...issue.value,
        outcomeId: found.id,
        draftedById: personOf(actor),
        isIllustrative: actor.isDemonstration,
      },
      select: { id: true },
    });
    const { csuId, id: submissionId, csu } = found.submission;
    const subject = { kind: "draft_issue", id, csuId, submissionId };
    await appendAudit(tx, actor, "issue.drafted", subject, { unit: csu.name, title: input.title });
    return ok({ ...placeOf(found), title: input.title });
  });
}

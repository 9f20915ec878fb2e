import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { caseFacts } from "@/lib/db/case-facts";
import { inTransaction } from "@/lib/db/in-transaction";
import { findIssue } from "@/lib/db/outcome/find-issue";
import { changeOutcome, findOpenOutcome, lockOutcome, type OutcomePlace, placeOf } from "@/lib/db/outcome/open-outcome";
import { writableIssue } from "@/lib/db/outcome/writable-issue";
import { whyNot } from "@/lib/domain/access/may-do";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { ChangeIssueInput } from "@/lib/schemas/outcome";

export type IssueDone = OutcomePlace & { readonly title: string };

/** Changes the words, weight or day of a drafted issue, until the draft is shown to the unit. docs/domain.md, Rapid management. */
export async function changeIssue(actor: Actor, input: ChangeIssueInput): Promise<Result<IssueDone>> {
  const issue = await findIssue(actor, input.issueId);
  const found = issue === null ? null : await findOpenOutcome(actor, issue.outcomeId);
  if (issue === null || found === null) return notFound();
  const why = whyNot(actor, "draft_issue", await caseFacts(actor, found.submission));
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const locked = await lockOutcome(tx, found);
    if (!locked.ok) return locked;
    const next = await writableIssue(tx, actor, locked.value.outcome, input);
    if (!next.ok) return next;
    const changed = await changeOutcome(tx, found, input.version, {});
    if (!changed.ok) return changed;
    await tx.draftIssue.update({ where: { id: issue.id }, data: next.value });
    const { csuId, id: submissionId, csu } = found.submission;
    const subject = { kind: "draft_issue", id: issue.id, csuId, submissionId };
    await appendAudit(tx, actor, "issue.changed", subject, { unit: csu.name, title: input.title });
    return ok({ ...placeOf(found), title: input.title });
  });
}

import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { caseFacts } from "@/lib/db/case-facts";
import { inTransaction } from "@/lib/db/in-transaction";
import { findIssue } from "@/lib/db/outcome/find-issue";
import { changeOutcome, findOpenOutcome, lockOutcome, type OutcomePlace, placeOf } from "@/lib/db/outcome/open-outcome";
import { whyNot } from "@/lib/domain/access/may-do";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type IssueDone = OutcomePlace & { readonly title: string };

/** Takes an issue out of a drafted outcome, until the draft is shown to the unit. docs/domain.md, Rapid management. */
export async function removeIssue(
  actor: Actor,
  input: { issueId: string; version: number },
): Promise<Result<IssueDone>> {
  const issue = await findIssue(actor, input.issueId);
  const found = issue === null ? null : await findOpenOutcome(actor, issue.outcomeId);
  if (issue === null || found === null) return notFound();
  const why = whyNot(actor, "remove_issue", await caseFacts(actor, found.submission));
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const locked = await lockOutcome(tx, found);
    if (!locked.ok) return locked;
    if (locked.value.outcome.shownAt !== null)
      return conflict("This outcome was shown to the unit, so its issues stand.");
    const changed = await changeOutcome(tx, found, input.version, {});
    if (!changed.ok) return changed;
    await tx.draftIssue.delete({ where: { id: issue.id } });
    const { csuId, id: submissionId, csu } = found.submission;
    const subject = { kind: "draft_issue", id: issue.id, csuId, submissionId };
    await appendAudit(tx, actor, "issue.removed", subject, { unit: csu.name, title: issue.title });
    return ok({ ...placeOf(found), title: issue.title });
  });
}

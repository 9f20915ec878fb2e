import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { confirmDraft } from "@/lib/db/commitments/confirm-draft";
import { commitmentInWords, findCommitment } from "@/lib/db/commitments/find-commitment";
import { planOfCcg } from "@/lib/db/commitments/plan-of-ccg";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockOrganisation } from "@/lib/db/locks";
import { whyNot } from "@/lib/domain/access/may-do";
import { RUNNING_COST_ALLOWANCE } from "@/lib/domain/commitment/allowance";
import { checkDraftFollows, checkUnusualSpend } from "@/lib/domain/commitment/confirm";
import { checkChangeOfPlan, spendOf } from "@/lib/domain/commitment/planned-spend";
import { londonDay } from "@/lib/domain/shared/london-time";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type ConfirmCommitmentInput = { commitmentId: string; version: number; isRight: boolean };

/** The CCG's lead puts a draft in force, at whatever stage. From "intends" upward it then counts as confirmed income. docs/domain.md, Customers. */
export async function confirmCommitment(actor: Actor, input: ConfirmCommitmentInput): Promise<Result<{ ccg: string }>> {
  const found = await findCommitment(actor, input.commitmentId);
  if (found === null) return notFound();
  const why = whyNot(actor, "confirm_commitment", found);
  if (why !== null) return forbidden(why);
  const draft = found.draftEntry;
  if (draft === null) return conflict("No draft waits here any more: it was confirmed or discarded.");
  const follows = checkDraftFollows(found.confirmedEntry?.stage ?? null, draft.stage, draft.reason);
  if (!follows.ok) return follows;

  return inTransaction(actor, async (tx) => {
    await lockOrganisation(tx, found.ccgId);
    const lines = await planOfCcg(tx, found.ccgId);
    const allowance = found.ccg.allowancePence ?? RUNNING_COST_ALLOWANCE;
    const sum = (of: typeof lines) => spendOf(of, "confirmed", londonDay(actor.now), allowance);
    const after = sum(
      lines.map((each) => (each.id === found.id && each.draft !== null ? { ...each, confirmed: each.draft } : each)),
    );
    const within = checkChangeOfPlan(sum(lines), after);
    if (!within.ok) return within;
    const usual = checkUnusualSpend(after, input.isRight);
    if (!usual.ok) return usual;
    const confirmed = await confirmDraft(tx, actor, { id: found.id, version: input.version, draftEntryId: draft.id });
    if (!confirmed.ok) return confirmed;
    const subject = { kind: "commitment", id: found.id };
    await appendAudit(tx, actor, "commitment.confirmed", subject, { ...commitmentInWords(found), stage: draft.stage });
    return ok({ ccg: found.ccg.odsCode ?? "" });
  });
}

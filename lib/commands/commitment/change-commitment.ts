import type { Actor } from "@/lib/db/actor";
import { findCommitment } from "@/lib/db/commitments/find-commitment";
import { leaveDraft } from "@/lib/db/commitments/leave-draft";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockOrganisation } from "@/lib/db/locks";
import { whyNot } from "@/lib/domain/access/may-do";
import { RUNNING_COST_ALLOWANCE } from "@/lib/domain/commitment/allowance";
import { readTerms } from "@/lib/domain/commitment/stated-terms";
import { checkStageOnward } from "@/lib/domain/commitment/step-back";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { TermsInput } from "@/lib/schemas/commitment";

export type ChangeCommitmentInput = TermsInput & { commitmentId: string; version: number };

/** Drafts a change of price, dates or stage. What is confirmed stays in force until the draft is. docs/domain.md, Customers. */
export async function changeCommitment(
  actor: Actor,
  input: ChangeCommitmentInput,
): Promise<Result<{ ccg: string; commitmentId: string }>> {
  const found = await findCommitment(actor, input.commitmentId);
  if (found === null) return notFound();
  const why = whyNot(actor, "draft_commitment", found);
  if (why !== null) return forbidden(why);
  const price = readTerms(input, found.ccg.allowancePence ?? RUNNING_COST_ALLOWANCE);
  if (!price.ok) return price;
  const move = checkStageOnward(found.confirmedEntry?.stage ?? null, input.stage);
  if (!move.ok) return move;

  return inTransaction(actor, async (tx) => {
    await lockOrganisation(tx, found.ccgId);
    const { stage, startsOn, endsOn, note, choiceReason } = input;
    const entry = { stage, pencePerHead: price.value, startsOn, endsOn, note, choiceReason, reason: "" };
    const left = await leaveDraft(tx, actor, found, input.version, entry);
    return left.ok ? ok({ ccg: found.ccg.odsCode ?? "", commitmentId: found.id }) : left;
  });
}

import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { addEntry } from "@/lib/db/commitments/add-entry";
import { commitmentInWords, findCommitment } from "@/lib/db/commitments/find-commitment";
import { dayOf } from "@/lib/db/days";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockOrganisation } from "@/lib/db/locks";
import { whyNot } from "@/lib/domain/access/may-do";
import type { CommitmentStage } from "@/lib/domain/commitment/stage";
import { checkStepBack } from "@/lib/domain/commitment/step-back";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type StepBackInput = { commitmentId: string; version: number; stage: CommitmentStage; reason: string };

/**
 * The CCG's lead goes back a stage, withdraws or leaves, with a reason, and at once: it is as easy as staying. A draft that
 * waited is no longer one, since it began from the stage before. docs/domain.md, Customers.
 */
export async function stepBack(actor: Actor, input: StepBackInput): Promise<Result<{ ccg: string }>> {
  const found = await findCommitment(actor, input.commitmentId);
  if (found === null) return notFound();
  const why = whyNot(actor, "withdraw_commitment", found);
  if (why !== null) return forbidden(why);
  const current = found.confirmedEntry;
  if (current === null) return conflict("Nothing is confirmed here yet. Discard the draft instead.");
  const checked = checkStepBack(current.stage, input.stage, input.reason);
  if (!checked.ok) return checked;

  return inTransaction(actor, async (tx) => {
    await lockOrganisation(tx, found.ccgId);
    const { pencePerHead, note, choiceReason } = current;
    const { registeredPopulation } = found.ccg;
    const entryId = await addEntry(
      tx,
      actor,
      { id: found.id, registeredPopulation },
      {
        stage: input.stage,
        pencePerHead,
        startsOn: dayOf(current.startsOn),
        endsOn: dayOf(current.endsOn),
        note,
        choiceReason,
        reason: checked.value,
      },
    );
    await tx.commitmentConfirmation.create({
      data: { entryId, confirmedById: personOf(actor), confirmedAt: actor.now },
    });
    const { count } = await tx.commitmentLine.updateMany({
      where: { id: found.id, version: input.version },
      data: { confirmedEntryId: entryId, draftEntryId: null, version: { increment: 1 } },
    });
    if (count === 0) return conflict("Someone else changed this while you wrote. Open it in another tab, then decide.");
    const subject = { kind: "commitment", id: found.id };
    await appendAudit(tx, actor, "commitment.stepped_back", subject, {
      ...commitmentInWords(found),
      stage: input.stage,
    });
    return ok({ ccg: found.ccg.odsCode ?? "" });
  });
}

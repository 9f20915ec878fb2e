import { conflict, ok, type Result } from "@/lib/domain/shared/result";
import { type Actor, personOf } from "../actor";
import type { Transaction } from "../client";

export type DraftToConfirm = {
  readonly id: string;
  readonly version: number;
  readonly draftEntryId: string;
};

const moved = "Someone else changed this while you looked. Open the page again to see what it says now.";

/** Puts the draft in force: its confirmation, and the line that points to it. `conflict` when the draft is not the one seen. */
export async function confirmDraft(tx: Transaction, actor: Actor, draft: DraftToConfirm): Promise<Result> {
  const { count } = await tx.commitmentLine.updateMany({
    where: { id: draft.id, version: draft.version, draftEntryId: draft.draftEntryId },
    data: { confirmedEntryId: draft.draftEntryId, draftEntryId: null, version: { increment: 1 } },
  });
  if (count === 0) return conflict(moved);
  await tx.commitmentConfirmation.create({
    data: { entryId: draft.draftEntryId, confirmedById: personOf(actor), confirmedAt: actor.now },
  });
  return ok();
}

import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { commitmentInWords, findCommitment } from "@/lib/db/commitments/find-commitment";
import { inTransaction } from "@/lib/db/in-transaction";
import { whyNot } from "@/lib/domain/access/may-do";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type DiscardDraftInput = { commitmentId: string; version: number };

/** Takes a draft away. Its entry stays in the ledger, never confirmed; what is in force does not change. */
export async function discardDraft(actor: Actor, input: DiscardDraftInput): Promise<Result<{ ccg: string }>> {
  const found = await findCommitment(actor, input.commitmentId);
  if (found === null) return notFound();
  const why = whyNot(actor, "discard_draft", found);
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const { count } = await tx.commitmentLine.updateMany({
      where: { id: found.id, version: input.version, draftEntryId: { not: null } },
      data: { draftEntryId: null, version: { increment: 1 } },
    });
    if (count === 0) return conflict("Someone else changed, confirmed or discarded this draft. Open the page again.");
    const subject = { kind: "commitment", id: found.id };
    await appendAudit(tx, actor, "commitment.discarded", subject, commitmentInWords(found));
    return ok({ ccg: found.ccg.odsCode ?? "" });
  });
}

import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { verifyChain } from "@/lib/db/audit/verify-chain";
import { inTransaction } from "@/lib/db/in-transaction";
import { whyNot } from "@/lib/domain/access/may-do";
import { detailsOfCheck } from "@/lib/domain/audit/record-check";
import type { ChainVerdict } from "@/lib/domain/audit/verdict-in-words";
import { forbidden, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Walks the whole record and keeps what was found as its next entry. The walk comes before the transaction: an append holds the
 * chain's end, and nobody else could write anything until a long walk was over.
 */
export async function checkRecord(actor: Actor): Promise<Result<ChainVerdict>> {
  const refusal = whyNot(actor, "verify_audit", {});
  if (refusal !== null) return forbidden(refusal);
  const verdict = await verifyChain();
  return inTransaction(actor, async (tx) => {
    await appendAudit(tx, actor, "record.checked", { kind: "record", id: "audit" }, detailsOfCheck(verdict));
    return ok(verdict);
  });
}

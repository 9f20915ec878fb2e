import { type Actor, personOf } from "@/lib/db/actor";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { findCase } from "@/lib/db/case/find-case";
import { freezeCase, type Receipt } from "@/lib/db/case/freeze-case";
import { readPreparedCase } from "@/lib/db/case/prepared-case";
import { receiptInForce } from "@/lib/db/case/receipt-in-force";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockSubmission } from "@/lib/db/locks";
import { moveSubmission } from "@/lib/db/move-submission";
import { startReviewIfAssigned } from "@/lib/db/review/start-review";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkInTime, dueFor } from "@/lib/domain/checkpoint/due-time";
import { readiness } from "@/lib/domain/checkpoint/readiness";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Hands a signed-off case in and freezes it. Sent twice, or by two leads at once, it is submitted once and both get the
 * receipt. `conflict` when it is late without an extension, when something blocks, or when it changed since `version`.
 * docs/domain.md, Process.
 */
export async function submitCase(
  actor: Actor,
  input: { submissionId: string; version: number },
): Promise<Result<Receipt>> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "submit", found);
  if (why !== null) return (await receiptOf(actor, found)) ?? forbidden(why);
  const inTime = checkInTime(dueFor(found.checkpoint.dueAt, found.extendedDueAt), actor.now, await bankHolidays());
  if (!inTime.ok) return inTime;

  const submitted = await inTransaction(actor, async (tx) => {
    await lockSubmission(tx, found.id);
    const { blocks } = readiness((await readPreparedCase(tx, found.id, 0)).prepared);
    const [first] = blocks;
    if (first !== undefined) return conflict(`Nothing was submitted: ${first.words}`);
    const seen = { ...found, version: input.version };
    const moved = await moveSubmission(tx, actor, seen, "submit", {
      data: { submittedAt: actor.now, submittedById: personOf(actor) },
    });
    if (!moved.ok) return moved;
    const receipt = await freezeCase(tx, actor, found.id);
    const started = await startReviewIfAssigned(tx, actor, found.id);
    return started.ok ? ok(receipt) : started;
  });
  if (submitted.ok || submitted.error !== "conflict") return submitted;
  return (await receiptOf(actor, found)) ?? submitted;
}

/** What a lead gets who submits what is submitted already: the receipt of it. */
async function receiptOf(actor: Actor, { id, csuId }: { id: string; csuId: string }): Promise<Result<Receipt> | null> {
  if (actor.organisationId !== csuId || !actor.roles.includes("csu_lead")) return null;
  const receipt = await receiptInForce(id);
  return receipt === null ? null : ok(receipt);
}

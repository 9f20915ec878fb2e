import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { beginEdit } from "@/lib/db/case/begin-edit";
import { findCase } from "@/lib/db/case/find-case";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { expectedIncomeScope } from "@/lib/db/scopes/commitment-scope";
import { whyNot } from "@/lib/domain/access/may-do";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type RemoveIncomeInput = { submissionId: string; incomeId: string; before: number | null };

/** Takes a CCG and line out of the income that the unit expects. Voids a sign-off. */
export async function removeIncome(actor: Actor, input: RemoveIncomeInput): Promise<Result> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const income = await database().expectedIncome.findFirst({
    where: { AND: [{ id: input.incomeId, submissionId: found.id }, expectedIncomeScope(actor)] },
    select: { id: true },
  });
  if (income === null) return notFound();
  const why = whyNot(actor, "state_income", found);
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const begun = await beginEdit(tx, actor, found.id, "income");
    if (!begun.ok) return begun;
    const { count } = await tx.expectedIncome.deleteMany({
      where: { id: income.id, ...(input.before === null ? {} : { pencePerYear: input.before }) },
    });
    if (count === 0) return conflict("Someone else changed or removed this amount. Reload the page to see the list.");
    await tx.submission.update({ where: { id: found.id }, data: { incomeEditedById: personOf(actor) } });
    const subject = { kind: "submission", id: found.id, csuId: found.csuId, submissionId: found.id };
    await appendAudit(tx, actor, "income.stated", subject, { unit: found.csu.name });
    return ok();
  });
}

import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { beginEdit } from "@/lib/db/case/begin-edit";
import { findCase } from "@/lib/db/case/find-case";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkExpectedIncome } from "@/lib/domain/checkpoint/stated-income";
import { conflict, forbidden, invalid, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type StateIncomeInput = {
  submissionId: string;
  /** ODS code. */
  ccg: string;
  /** Slug. */
  serviceLine: string;
  /** Pounds a year as typed. */
  amount: string;
  /** Pence a year that the form showed; null for a CCG and line that are new to the list. */
  before: number | null;
};

/** States, or changes, the income a year that the unit expects from a CCG for a line. Voids a sign-off. docs/domain.md, Customers. */
export async function stateIncome(actor: Actor, input: StateIncomeInput): Promise<Result> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "state_income", found);
  if (why !== null) return forbidden(why);
  const [ccg, serviceLine] = await Promise.all([
    database().organisation.findFirst({ where: { kind: "ccg", odsCode: input.ccg }, select: { id: true, name: true } }),
    database().serviceLine.findUnique({ where: { slug: input.serviceLine }, select: { id: true, name: true } }),
  ]);
  if (ccg === null) return invalid("Choose a CCG", { ccg: "Choose a CCG" });
  if (serviceLine === null) return invalid("Choose a service line", { serviceLine: "Choose a service line" });
  const checked = checkExpectedIncome(input.amount);
  if (!checked.ok) return checked;
  if (checked.value === input.before) return ok();

  return inTransaction(actor, async (tx) => {
    const begun = await beginEdit(tx, actor, found.id, "income");
    if (!begun.ok) return begun;
    const row = { submissionId: found.id, ccgId: ccg.id, serviceLineId: serviceLine.id };
    const edit = { pencePerYear: checked.value, editedById: personOf(actor), editedAt: actor.now };
    if (input.before === null) {
      if ((await tx.expectedIncome.count({ where: row })) > 0) {
        const there = `${ccg.name} is in the list already for ${serviceLine.name}. Change the amount there`;
        return invalid(there, { ccg: there });
      }
      await tx.expectedIncome.create({ data: { ...row, ...edit } });
    } else {
      const { count } = await tx.expectedIncome.updateMany({
        where: { ...row, pencePerYear: input.before },
        data: edit,
      });
      if (count === 0) return conflict("Someone else changed or removed this amount. Reload the page to see the list.");
    }
    await tx.submission.update({ where: { id: found.id }, data: { incomeEditedById: personOf(actor) } });
    const subject = { kind: "submission", id: found.id, csuId: found.csuId, submissionId: found.id };
    await appendAudit(tx, actor, "income.stated", subject, { unit: found.csu.name });
    return ok();
  });
}

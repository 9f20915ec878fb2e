import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { beginEdit } from "@/lib/db/case/begin-edit";
import { findCase } from "@/lib/db/case/find-case";
import { inTransaction } from "@/lib/db/in-transaction";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkBreakEven } from "@/lib/domain/checkpoint/stated-income";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type StateBreakEvenInput = {
  submissionId: string;
  /** Pounds a year as typed. */
  breakEven: string;
  /** Pence a year that the form showed; null for none. */
  before: number | null;
};

/** States the income a year at which the unit covers its costs. Voids a sign-off. docs/domain.md, Customers. */
export async function stateBreakEven(actor: Actor, input: StateBreakEvenInput): Promise<Result> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "state_income", found);
  if (why !== null) return forbidden(why);
  const checked = checkBreakEven(input.breakEven);
  if (!checked.ok) return checked;
  if (checked.value === input.before) return ok();

  return inTransaction(actor, async (tx) => {
    const begun = await beginEdit(tx, actor, found.id, "income");
    if (!begun.ok) return begun;
    const { count } = await tx.submission.updateMany({
      where: { id: found.id, breakEvenPencePerYear: input.before },
      data: { breakEvenPencePerYear: checked.value, incomeEditedById: personOf(actor) },
    });
    if (count === 0) return conflict("Someone else changed the break-even income. Reload the page to see it.");
    const subject = { kind: "submission", id: found.id, csuId: found.csuId, submissionId: found.id };
    await appendAudit(tx, actor, "income.stated", subject, { unit: found.csu.name });
    return ok();
  });
}

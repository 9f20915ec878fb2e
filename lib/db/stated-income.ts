import type { Actor } from "./actor";
import { database } from "./client";
import { expectedIncomeScope, unitMoneyScope } from "./scopes/commitment-scope";

export type StatedIncome = {
  /** Pence a year, as last stated; null while none is. */
  breakEven: number | null;
  expected: { ccgId: string; ccg: string; serviceLineId: string; line: string; pencePerYear: number }[];
};

/** What a unit says it needs and expects a year, from the latest checkpoint at which it says it; only where its money is the actor's to know. */
export async function statedIncomeOf(actor: Actor, csuId: string): Promise<StatedIncome> {
  const ofUnit = { csuId, csu: unitMoneyScope(actor), checkpoint: { programme: { isRehearsal: false } } };
  const latest = { orderBy: { checkpoint: { number: "desc" as const } } };
  const [stated, listed] = await Promise.all([
    database().submission.findFirst({
      where: { ...ofUnit, breakEvenPencePerYear: { not: null } },
      ...latest,
      select: { breakEvenPencePerYear: true },
    }),
    database().submission.findFirst({
      where: { ...ofUnit, expected: { some: {} } },
      ...latest,
      select: { id: true },
    }),
  ]);
  const rows =
    listed === null
      ? []
      : await database().expectedIncome.findMany({
          where: { AND: [expectedIncomeScope(actor), { submissionId: listed.id }] },
          select: {
            ccgId: true,
            serviceLineId: true,
            pencePerYear: true,
            ccg: { select: { name: true } },
            serviceLine: { select: { name: true } },
          },
        });
  return {
    breakEven: stated?.breakEvenPencePerYear == null ? null : Number(stated.breakEvenPencePerYear),
    expected: rows.map(({ ccgId, serviceLineId, pencePerYear, ccg, serviceLine }) => ({
      ccgId,
      serviceLineId,
      ccg: ccg.name,
      line: serviceLine.name,
      pencePerYear: Number(pencePerYear),
    })),
  };
}

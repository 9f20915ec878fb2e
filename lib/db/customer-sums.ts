import { type BreakEvenShare, breakEvenShare, roundedPencePerHead } from "@/lib/domain/commitment/income";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { londonDay } from "@/lib/domain/shared/london-time";
import type { Actor } from "./actor";
import { database } from "./client";
import { confirmedIncomeOf } from "./confirmed-income";
import { columnOf } from "./days";
import type { Prisma } from "./generated/client";

export type CustomerFigures = {
  customers: number;
  /** CCGs of the footprint, and how many of them have confirmed income to the unit. */
  footprint: { ccgs: number; customers: number };
  confirmedPencePerYear: number;
  pencePerHead: number | null;
  breakEvenPencePerYear: number | null;
  share: BreakEvenShare | null;
  expectedPencePerYear: number;
};

type Stated = { breakEven: number | null; expected: readonly { pencePerYear: number }[] };

/** The figures of the customer test, of a unit whose money the caller has found to be the actor's to know. */
export async function customerSums(actor: Actor, csuId: string, stated: Stated): Promise<CustomerFigures> {
  const today = londonDay(actor.now);
  const [income, footprintCcgs, paying] = await Promise.all([
    confirmedIncomeOf([csuId], today),
    database().organisation.count({ where: { kind: "ccg", footprintCsuId: csuId } }),
    database().organisation.count({
      where: { kind: "ccg", footprintCsuId: csuId, commitmentLines: { some: payingLine(csuId, today) } },
    }),
  ]);
  const own = income.get(csuId);
  const confirmed = own?.pence ?? 0;
  return {
    customers: own?.customers ?? 0,
    footprint: { ccgs: footprintCcgs, customers: paying },
    confirmedPencePerYear: confirmed,
    pencePerHead: own === undefined || own.people === 0 ? null : roundedPencePerHead(own),
    breakEvenPencePerYear: stated.breakEven,
    share: breakEvenShare(confirmed, stated.breakEven),
    expectedPencePerYear: stated.expected.reduce((sum, each) => sum + each.pencePerYear, 0),
  };
}

/** A line that counts as confirmed income of the unit, as a where: lib/domain/commitment/ledger has the rule in words. */
function payingLine(csuId: string, today: CalendarDay): Prisma.CommitmentLineWhereInput {
  return {
    supplierId: csuId,
    firmPencePerYear: { not: null },
    OR: [{ firmUntil: null }, { firmUntil: { gte: columnOf(today) } }],
  };
}

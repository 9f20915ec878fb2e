import { breakEvenShare, roundedPencePerHead } from "@/lib/domain/commitment/income";
import type { CommitmentStage } from "@/lib/domain/commitment/stage";
import type { FlagStatus } from "@/lib/domain/flag/flag-status";
import { OPEN_FLAG_STATUSES } from "@/lib/domain/flag/flag-status";
import type { Severity } from "@/lib/domain/flag/severity";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { londonDay } from "@/lib/domain/shared/london-time";
import type { Actor } from "../actor";
import { database } from "../client";
import { confirmedIncomeOf } from "../confirmed-income";
import { dayOf } from "../days";
import { commitmentLineScope, expectedIncomeScope, unitMoneyScope } from "../scopes/commitment-scope";
import { flagScope } from "../scopes/flag-scope";

export type CustomerFigures = {
  /** The day on which they stand so: they are live, and not what was submitted. */
  readonly asOf: CalendarDay;
  /** Pence a year. */
  readonly confirmed: number;
  readonly expected: number;
  readonly breakEven: number | null;
  readonly sharePercent: number | null;
  readonly customers: number;
  readonly pencePerHead: number | null;
  readonly lines: readonly {
    readonly id: string;
    readonly ccg: string;
    readonly serviceLine: string;
    readonly stage: CommitmentStage;
    readonly pencePerYear: number;
  }[];
  readonly isIllustrative: boolean;
};

type CaseAt = { readonly id: string; readonly csuId: string };

/** What CCGs have confirmed to buy from the unit, beside what it expects and needs; null for whom its money is not. */
export async function customerFiguresOf(actor: Actor, { id, csuId }: CaseAt): Promise<CustomerFigures | null> {
  const stated = await database().submission.findFirst({
    where: { id, csu: unitMoneyScope(actor) },
    select: { breakEvenPencePerYear: true },
  });
  if (stated === null) return null;
  const today = londonDay(actor.now);
  const [income, expected, lines] = await Promise.all([
    confirmedIncomeOf([csuId], today),
    database().expectedIncome.aggregate({
      where: { AND: [{ submissionId: id }, expectedIncomeScope(actor)] },
      _sum: { pencePerYear: true },
    }),
    database().commitmentLine.findMany({
      where: { AND: [{ supplierId: csuId }, commitmentLineScope(actor)] },
      orderBy: [{ ccg: { name: "asc" } }, { serviceLine: { order: "asc" } }],
      select: {
        id: true,
        ccg: { select: { name: true } },
        serviceLine: { select: { name: true } },
        confirmedEntry: { select: { stage: true, pencePerYear: true, isIllustrative: true } },
      },
    }),
  ]);
  const confirmed = income.get(csuId);
  const breakEven = stated.breakEvenPencePerYear === null ? null : Number(stated.breakEvenPencePerYear);
  return {
    asOf: today,
    confirmed: confirmed?.pence ?? 0,
    expected: Number(expected._sum.pencePerYear ?? 0),
    breakEven,
    sharePercent: breakEvenShare(confirmed?.pence ?? 0, breakEven)?.percent ?? null,
    customers: confirmed?.customers ?? 0,
    pencePerHead: confirmed === undefined || confirmed.people === 0 ? null : roundedPencePerHead(confirmed),
    lines: lines.flatMap(({ id: lineId, ccg, serviceLine, confirmedEntry }) =>
      confirmedEntry === null
        ? []
        : [
            {
              id: lineId,
              ccg: ccg.name,
              serviceLine: serviceLine.name,
              stage: confirmedEntry.stage,
              pencePerYear: Number(confirmedEntry.pencePerYear),
            },
          ],
    ),
    isIllustrative: lines.some(({ confirmedEntry }) => confirmedEntry?.isIllustrative === true),
  };
}

export type OpenFlag = {
  readonly number: number;
  readonly title: string;
  readonly severity: Severity;
  readonly status: FlagStatus;
  readonly dueOn: CalendarDay;
};

/** The unit's flags that are still open, the soonest due first. */
export async function openFlagsOf(actor: Actor, csuId: string): Promise<OpenFlag[]> {
  const rows = await database().flag.findMany({
    where: { AND: [{ csuId, status: { in: [...OPEN_FLAG_STATUSES] } }, flagScope(actor)] },
    orderBy: [{ dueOn: "asc" }, { number: "asc" }],
    select: { number: true, title: true, severity: true, status: true, dueOn: true },
  });
  return rows.map((row) => ({ ...row, dueOn: dayOf(row.dueOn) }));
}

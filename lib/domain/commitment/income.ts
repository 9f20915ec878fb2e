import { countsAsConfirmedIncome, type LedgerEntry } from "@/lib/domain/commitment/ledger";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import type { Pence } from "@/lib/domain/shared/money";

/** Pence a year over people, kept exact; rounded only to be shown. */
export type PencePerHead = { readonly pence: Pence; readonly people: number };

/** The unit's confirmed income in pence a year, from the entries in force. */
export function confirmedIncome(entries: readonly LedgerEntry[], today: CalendarDay): Pence {
  return entries
    .filter((entry) => countsAsConfirmedIncome(entry, today))
    .reduce((total, entry) => total + entry.pencePerYear, 0);
}

/**
 * Confirmed income over the registered population of the CCGs it comes from, each counted once however many lines it buys.
 * `populations` holds people by CCG id. Null when there is no such income, or a population is not known.
 */
export function incomePerHead(
  entries: readonly LedgerEntry[],
  populations: ReadonlyMap<string, number>,
  today: CalendarDay,
): PencePerHead | null {
  const paying = entries.filter((entry) => countsAsConfirmedIncome(entry, today));
  let people = 0;
  for (const ccgId of new Set(paying.map((entry) => entry.ccgId))) {
    const population = populations.get(ccgId);
    if (population === undefined) return null;
    people += population;
  }
  return people === 0 ? null : { pence: confirmedIncome(paying, today), people };
}

/** To the nearest penny, halves up, for display. */
export function roundedPencePerHead({ pence, people }: PencePerHead): Pence {
  const whole = Math.floor(pence / people);
  return (pence - whole * people) * 2 >= people ? whole + 1 : whole;
}

export type BreakEvenShare = {
  /** Whole per cent, rounded down, so that 100% is never shown before it is reached. */
  readonly percent: number;
  readonly reached: boolean;
};

/** Confirmed income over the yearly break-even income that the unit states. Null while it has stated none. */
export function breakEvenShare(confirmed: Pence, breakEven: Pence | null): BreakEvenShare | null {
  if (breakEven === null || breakEven <= 0) return null;
  return { percent: Math.floor((confirmed * 100) / breakEven), reached: confirmed >= breakEven };
}

/** Whether confirmed income is under this per cent of break-even, compared in whole numbers. False while none is stated. */
export function isUnderBreakEvenShare(confirmed: Pence, breakEven: Pence | null, percent: number): boolean {
  return breakEven !== null && breakEven > 0 && confirmed * 100 < breakEven * percent;
}

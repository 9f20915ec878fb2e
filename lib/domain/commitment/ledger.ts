import { type CommitmentStage, isFirmStage } from "@/lib/domain/commitment/stage";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";

/** One entry of the append-only ledger, for a CCG, a supplier and a service line. */
export type LedgerEntry = {
  readonly ccgId: string;
  readonly stage: CommitmentStage;
  /** A draft until the CCG's lead confirms it, at whatever stage. */
  readonly confirmed: boolean;
  readonly pencePerYear: number;
  /** The last day, if there is one. */
  readonly endsOn: CalendarDay | null;
};

/** An agreement is in force on its last day and expired on the next. */
export function isExpired(entry: Pick<LedgerEntry, "endsOn">, today: CalendarDay): boolean {
  return entry.endsOn !== null && entry.endsOn < today;
}

/** Confirmed by the CCG, at "intends" or upward, and not expired. Everything else is hope. Our design. */
export function countsAsConfirmedIncome(entry: LedgerEntry, today: CalendarDay): boolean {
  return entry.confirmed && isFirmStage(entry.stage) && !isExpired(entry, today);
}

import { type CommitmentStage, isFirmStage } from "@/lib/domain/commitment/stage";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { conflict, forbidden, ok, type Result } from "@/lib/domain/shared/result";

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

export type SequencedEntry = { readonly lineId: string; readonly sequence: number; readonly confirmed: boolean };

/** The entry in force for each line: the latest one confirmed. A later draft changes nothing until it is confirmed. */
export function entriesInForce<T extends SequencedEntry>(entries: readonly T[]): T[] {
  const latest = new Map<string, T>();
  for (const entry of entries) {
    const known = latest.get(entry.lineId);
    if (entry.confirmed && (known === undefined || known.sequence < entry.sequence)) latest.set(entry.lineId, entry);
  }
  return [...latest.values()];
}

export type ConfirmFacts = {
  readonly isCcgLead: boolean;
  /** The organisation the person acts for is the CCG of the entry. */
  readonly ownCcg: boolean;
  readonly confirmed: boolean;
  readonly latestOfLine: boolean;
};

/** Only the CCG's lead confirms, and only the draft that stands last; recording it oneself does not matter. */
export function checkConfirmEntry(facts: ConfirmFacts): Result {
  if (!facts.ownCcg) return forbidden("Only the CCG itself can confirm this.");
  if (!facts.isCcgLead) return forbidden("Your CCG lead can confirm.");
  if (facts.confirmed) return conflict("This entry is confirmed already.");
  if (!facts.latestOfLine) return conflict("A newer entry has taken the place of this draft.");
  return ok();
}

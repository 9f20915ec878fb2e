import { addDays, type CalendarDay } from "@/lib/domain/shared/calendar-day";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { invalid, ok, type Result } from "@/lib/domain/shared/result";

/** Advice of 2012 to CCGs; pointed out, never enforced. */
export const LONGEST_ADVISED_MONTHS = 18;
export const PROCUREMENT_WINDOW = { from: "2013-04-01", to: "2014-09-30" } as const;

/** The first and the last day of an agreement, both of them in it. */
export type AgreementTerms = { readonly startsOn: CalendarDay | null; readonly endsOn: CalendarDay | null };

/** The last day of an agreement that starts then and runs so many months: 18 from 1 April 2013 ends on 30 September 2014. */
export function lastDayAfterMonths(startsOn: CalendarDay, months: number): CalendarDay {
  const [year = 0, month = 1, day = 1] = startsOn.split("-").map(Number);
  const anniversary = new Date(Date.UTC(year, month - 1 + months, day));
  const monthOverran = anniversary.getUTCDate() !== day;
  if (monthOverran) return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
  return addDays(anniversary.toISOString().slice(0, 10), -1);
}

export function checkTerms({ startsOn, endsOn }: AgreementTerms): Result {
  if (startsOn === null || endsOn === null || endsOn >= startsOn) return ok();
  const message = "The end date must be on or after the start date";
  return invalid(message, { endsOn: message });
}

/** What to point out beside an agreement, a sentence for each; empty when nothing. */
export function notesOnTerms({ startsOn, endsOn }: AgreementTerms): string[] {
  const notes: string[] = [];
  if (startsOn !== null && endsOn !== null && endsOn > lastDayAfterMonths(startsOn, LONGEST_ADVISED_MONTHS)) {
    notes.push(`This runs for longer than ${LONGEST_ADVISED_MONTHS} months, the longest advised.`);
  }
  const { from, to } = PROCUREMENT_WINDOW;
  const isOutside = (day: CalendarDay | null) => day !== null && (day < from || day > to);
  if (isOutside(startsOn) || isOutside(endsOn)) {
    notes.push(`This is outside the recommended window, ${dayInWords(from)} to ${dayInWords(to)}.`);
  }
  return notes;
}

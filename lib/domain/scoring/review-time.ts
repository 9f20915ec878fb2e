import { fivePm, londonDay } from "@/lib/domain/shared/london-time";
import { addWorkingDays, type BankHolidays, workingDaysBetween } from "@/lib/domain/shared/working-days";

/** Working days for a review. Our design. */
const REVIEW_WORKING_DAYS = 15;

/** When the review is due of someone who is assigned now: 5:00pm in London. */
export function reviewDueFrom(now: Date, holidays: BankHolidays): Date {
  return fivePm(addWorkingDays(londonDay(now), REVIEW_WORKING_DAYS, holidays));
}

/**
 * When the review is due of someone who takes another's place: as the first's was, but never sooner than the usual time from
 * now. A moderator has no such day.
 */
export function dueInPlaceOf(dueAt: Date | null, now: Date, holidays: BankHolidays): Date | null {
  if (dueAt === null) return null;
  const usual = reviewDueFrom(now, holidays);
  return dueAt > usual ? dueAt : usual;
}

/**
 * When a review is due after its clock stood still, from `stoppedAt` to now: as many working days later as the case was away.
 * docs/domain.md, Process.
 */
export function dueAfterStop(dueAt: Date, stoppedAt: Date, now: Date, holidays: BankHolidays): Date {
  const away = workingDaysBetween(londonDay(stoppedAt), londonDay(now), holidays);
  return away === 0 ? dueAt : fivePm(addWorkingDays(londonDay(dueAt), away, holidays));
}

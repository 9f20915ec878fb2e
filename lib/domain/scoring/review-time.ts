import { fivePm, londonDay } from "@/lib/domain/shared/london-time";
import { addWorkingDays, type BankHolidays } from "@/lib/domain/shared/working-days";

/** Working days for a review where no day is set. Our design. */
export const REVIEW_WORKING_DAYS = 15;

/** When the review is due of someone who takes another's place: as the first's was, but never sooner than the usual time from now. */
export function dueInPlaceOf(dueAt: Date | null, now: Date, holidays: BankHolidays): Date | null {
  if (dueAt === null) return null;
  const usual = fivePm(addWorkingDays(londonDay(now), REVIEW_WORKING_DAYS, holidays));
  return dueAt > usual ? dueAt : usual;
}

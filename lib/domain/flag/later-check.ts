import type { CalendarDay } from "../shared/calendar-day";
import { addWorkingDays, type BankHolidays } from "../shared/working-days";

/** Working days after a flag was cleared: eight weeks, in which what was mended in haste comes apart. Our design. */
const LATER_CHECK_WORKING_DAYS = 40;

/** The day on which NHS CB looks whether what is cleared today has stayed mended. */
export function laterCheckOn(today: CalendarDay, holidays: BankHolidays): CalendarDay {
  return addWorkingDays(today, LATER_CHECK_WORKING_DAYS, holidays);
}

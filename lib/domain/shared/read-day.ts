import { type CalendarDay, isCalendarDay } from "./calendar-day";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_FIRST = /^(\d{1,2})[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.-]+(\d{4})$/;

/** A day as people write it, "14 September 2012" or "14/9/2012", or as an address keeps it; null for anything else. */
export function readDay(text: string): CalendarDay | null {
  const written = text.trim().toLowerCase();
  if (isCalendarDay(written)) return written;
  const [, day = "", month = "", year = ""] = DAY_FIRST.exec(written) ?? [];
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3)) + 1;
  const read = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDay(read) ? read : null;
}

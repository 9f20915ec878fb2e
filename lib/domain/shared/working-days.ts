import { addDays, type CalendarDay, weekday } from "./calendar-day";

/** England's bank holidays, as calendar days. They are data, loaded with the reference files: substitute days cannot be computed. */
export type BankHolidays = ReadonlySet<CalendarDay>;

/** Monday to Friday, and not a bank holiday in England. */
export function isWorkingDay(day: CalendarDay, holidays: BankHolidays): boolean {
  const number = weekday(day);
  return number !== 0 && number !== 6 && !holidays.has(day);
}

/**
 * The working day that is `count` working days after a day; before it when `count` is negative.
 * The starting day itself never counts, so one working day after a Friday or a Saturday is Monday.
 * Nought gives the day itself, or the next working day when it is not one.
 */
export function addWorkingDays(day: CalendarDay, count: number, holidays: BankHolidays): CalendarDay {
  if (count === 0) return isWorkingDay(day, holidays) ? day : addWorkingDays(day, 1, holidays);
  const step = count > 0 ? 1 : -1;
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}

/**
 * Working days after `from`, up to and including `to`: 0 on the same day, 1 from a Friday to the Monday.
 * Negative when `to` is earlier, and the exact opposite of the count the other way between two working days.
 */
export function workingDaysBetween(from: CalendarDay, to: CalendarDay, holidays: BankHolidays): number {
  if (to < from) return -countAfter(to, from, holidays) || 0;
  return countAfter(from, to, holidays);
}

function countAfter(from: CalendarDay, to: CalendarDay, holidays: BankHolidays): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, holidays)) count += 1;
  }
  return count;
}

import type { CalendarDay } from "./calendar-day";
import { londonClock } from "./london-time";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "2012-08-31" as "31 August 2012". */
export function dayInWords(day: CalendarDay): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** An instant as the London time of day, "2:02pm". */
export function timeInWords(instant: Date): string {
  const { hour, minute } = londonClock(instant);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, "0")}${hour < 12 ? "am" : "pm"}`;
}

/** An instant in London, "31 August 2012, 2:02pm". */
export function instantInWords(instant: Date): string {
  return `${dayInWords(londonClock(instant).day)}, ${timeInWords(instant)}`;
}

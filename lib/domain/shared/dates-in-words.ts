import { type CalendarDay, weekday } from "./calendar-day";
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

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

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

/** When something was saved, as read now: "2:02pm" today, "2:02pm on 31 August 2012" before. */
export function savedTimeInWords(instant: Date, now: Date): string {
  const { day } = londonClock(instant);
  return day === londonClock(now).day ? timeInWords(instant) : `${timeInWords(instant)} on ${dayInWords(day)}`;
}

/** The London date of an instant, "31 August 2012". */
export function dateInWords(instant: Date): string {
  return dayInWords(londonClock(instant).day);
}

/** For records in which the order within a minute matters, "2:02:11pm". */
export function exactTimeInWords(instant: Date): string {
  const { hour, minute, second } = londonClock(instant);
  const digits = [minute, second].map((n) => String(n).padStart(2, "0")).join(":");
  return `${hour % 12 === 0 ? 12 : hour % 12}:${digits}${hour < 12 ? "am" : "pm"}`;
}

/** An instant in London, as a clock on the wall is read out: "9:00am on Friday 14 September 2012". */
export function clockInWords(instant: Date): string {
  const { day } = londonClock(instant);
  return `${timeInWords(instant)} on ${WEEKDAYS[weekday(day)]} ${dayInWords(day)}`;
}

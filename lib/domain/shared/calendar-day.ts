/** A London calendar day, "2012-09-14". Text, so that days compare with `<` and no time zone can shift them. */
export type CalendarDay = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_IN_MS = 86_400_000;

/** Whether the text is a day that exists: "2012-02-29" is, "2013-02-29" and "2012-9-1" are not. */
export function isCalendarDay(text: string): boolean {
  const match = SHAPE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day `count` calendar days later, or earlier when negative. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return new Date(midnightUtc(day) + count * DAY_IN_MS).toISOString().slice(0, 10);
}

/** Calendar days from one day to another: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (midnightUtc(to) - midnightUtc(from)) / DAY_IN_MS;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: CalendarDay): number {
  return new Date(midnightUtc(day)).getUTCDay();
}

function midnightUtc(day: CalendarDay): number {
  if (!isCalendarDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

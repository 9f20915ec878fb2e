import type { CalendarDay } from "./calendar-day";

const LONDON = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  calendar: "gregory",
  numberingSystem: "latn",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** What a clock on a London wall shows. */
export type LondonClock = {
  readonly day: CalendarDay;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

/** The London day and time of an instant, whatever time zone the machine is set to. */
export function londonClock(instant: Date): LondonClock {
  const time = instant.getTime();
  const shown = new Date(time + offsetAt(time));
  return {
    day: shown.toISOString().slice(0, 10),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  };
}

/** The London calendar day on which an instant falls: 11:30pm UTC in summer is already the next day. */
export function londonDay(instant: Date): CalendarDay {
  return londonClock(instant).day;
}

/**
 * The instant at which London clocks show this time of that day, on both sides of a change to or from summer time.
 * A time that the clocks skip or repeat (1am to 2am on two Sundays a year) gives one of the two candidates; no rule uses such a time.
 */
export function londonInstant(day: CalendarDay, hour: number, minute = 0, second = 0): Date {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`) + ((hour * 60 + minute) * 60 + second) * 1000;
  const first = asIfUtc - offsetAt(asIfUtc);
  return new Date(asIfUtc - offsetAt(first));
}

/** 5:00pm in London: the end of the working day, when everything here falls due. Our design (docs/domain.md, Process). */
export function fivePm(day: CalendarDay): Date {
  return londonInstant(day, 17);
}

const HOUR = 3_600_000;
/** Asking the calendar takes longer than all else that is done with a time, and clocks change on the hour only. */
const offsetOfHour = new Map<number, number>();
const MOST_HOURS = 50_000;

/** How far London's clocks are ahead of UTC at an instant, in milliseconds: nought or an hour. */
function offsetAt(time: number): number {
  const hour = Math.floor(time / HOUR);
  const known = offsetOfHour.get(hour);
  if (known !== undefined) return known;
  if (offsetOfHour.size >= MOST_HOURS) offsetOfHour.clear();
  const offset = offsetByCalendar(hour * HOUR);
  offsetOfHour.set(hour, offset);
  return offset;
}

function offsetByCalendar(time: number): number {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of LONDON.formatToParts(time)) part[type] = value;
  const { year, month, day, hour, minute, second } = part;
  return Date.parse(`${year?.padStart(4, "0")}-${month}-${day}T${hour}:${minute}:${second}Z`) - time;
}

import { type CalendarDay, isCalendarDay } from "../shared/calendar-day";
import { clockInWords } from "../shared/dates-in-words";
import { londonClock, londonDay, londonInstant } from "../shared/london-time";
import { invalid, ok, type Result } from "../shared/result";
import { addWorkingDays, type BankHolidays } from "../shared/working-days";

/** How far the programme office moves the demonstration's clock: hours, working days, or to 9:00am of a day. */
export type ClockStep =
  | { readonly by: "hours"; readonly hours: number }
  | { readonly by: "working_days"; readonly workingDays: number }
  | { readonly by: "day"; readonly day: CalendarDay };

/** Five years: past the programme's end, and short of any year that a date column refuses. */
const FURTHEST_DAYS = 5 * 366;

/**
 * The instant after the step. Working days keep the London time of day. `invalid` for a step that is none, goes back or too
 * far: the record's times only ever rise.
 */
export function advanceClock(now: Date, step: ClockStep, holidays: BankHolidays): Result<Date> {
  const field = step.by === "hours" ? "hours" : step.by === "working_days" ? "workingDays" : "day";
  const refuse = (text: string) => invalid(text, { [field]: text });
  if (step.by === "day" && !isCalendarDay(step.day)) return refuse("Enter a date that exists, like 31 10 2012");
  const to = reach(now, step, holidays);
  if (to <= now) return refuse(`The clock only moves forward. It is ${clockInWords(now)} now`);
  if (to.getTime() - now.getTime() > FURTHEST_DAYS * 86_400_000) return refuse("Choose a time within five years");
  return ok(to);
}

function reach(now: Date, step: ClockStep, holidays: BankHolidays): Date {
  if (step.by === "hours") return new Date(now.getTime() + step.hours * 3_600_000);
  if (step.by === "day") return londonInstant(step.day, 9);
  const { hour, minute, second } = londonClock(now);
  return londonInstant(addWorkingDays(londonDay(now), step.workingDays, holidays), hour, minute, second);
}

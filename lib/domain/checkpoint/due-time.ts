import { addDays, type CalendarDay } from "@/lib/domain/shared/calendar-day";
import { counted } from "@/lib/domain/shared/counted";
import { dayInWords, instantInWords } from "@/lib/domain/shared/dates-in-words";
import { fivePm, londonDay } from "@/lib/domain/shared/london-time";
import { checkReason } from "@/lib/domain/shared/reason";
import { conflict, invalid, ok, type Result } from "@/lib/domain/shared/result";
import { type BankHolidays, isWorkingDay, workingDaysBetween } from "@/lib/domain/shared/working-days";

/** The due time that holds for one unit: its extension, or the checkpoint's own. */
export function dueFor(checkpointDueAt: Date, extendedDueAt: Date | null): Date {
  return extendedDueAt ?? checkpointDueAt;
}

/** Late begins with the first whole second after the due one: 5:00:00pm, to its last millisecond, is in time; 5:00:01pm is not. */
export function isLate(dueAt: Date, now: Date): boolean {
  return Math.floor(now.getTime() / 1000) > Math.floor(dueAt.getTime() / 1000);
}

/**
 * How long is left, or how late it is, in working days: "9 working days left", "due today", "late since 5:00pm today", "2 working days late".
 * The day itself does not count, so the day before is one working day before.
 */
export function timeLeftInWords(dueAt: Date, now: Date, holidays: BankHolidays): string {
  const [dueDay, today] = [londonDay(dueAt), londonDay(now)];
  if (isLate(dueAt, now)) {
    const days = workingDaysBetween(dueDay, today, holidays);
    if (days > 0) return `${counted(days, "working day")} late`;
    return dueDay === today ? "late since 5:00pm today" : "late, by less than a working day";
  }
  if (dueDay === today) return "due today";
  const days = workingDaysBetween(today, dueDay, holidays);
  return `${days === 0 ? "less than a working day" : counted(days, "working day")} left`;
}

/** Whether a submission still comes in time. `conflict` says how late it is and what to do. docs/domain.md, Process. */
export function checkInTime(dueAt: Date, now: Date, holidays: BankHolidays): Result {
  if (!isLate(dueAt, now)) return ok();
  const late = timeLeftInWords(dueAt, now, holidays);
  return conflict(
    `This was due on ${instantInWords(dueAt)}, and is ${late}. Ask the programme office for an extension.`,
  );
}

/** The furthest that more time reaches from the due day, or from today when that is past, in days: a year that is typed wrongly would take the due time away. Our design. */
const MOST_EXTENSION_DAYS = 183;

/**
 * An extension: to 5:00pm in London on a later working day within half a year, with a reason. Gives the new due time.
 * It may be granted after the due time has passed, since that is when most are asked for, but never to a moment that has passed.
 */
export function checkExtension(
  dueAt: Date,
  newDay: CalendarDay,
  reason: string,
  now: Date,
  holidays: BankHolidays,
): Result<{ readonly dueAt: Date; readonly reason: string }> {
  const checked = checkReason(reason, "reason", "Say why more time is given");
  if (!checked.ok) return checked;
  const newDueAt = fivePm(newDay);
  const problem = extensionProblem(dueAt, newDueAt, now, holidays);
  return problem === undefined ? ok({ dueAt: newDueAt, reason: checked.value }) : invalid(problem, { day: problem });
}

function extensionProblem(dueAt: Date, newDueAt: Date, now: Date, holidays: BankHolidays): string | undefined {
  const day = londonDay(newDueAt);
  if (newDueAt <= dueAt) return `Choose a day after ${dayInWords(londonDay(dueAt))}, when it is due now`;
  if (newDueAt <= now) return "Choose a day whose 5:00pm is still to come";
  const furthest = addDays(londonDay(now > dueAt ? now : dueAt), MOST_EXTENSION_DAYS);
  if (day > furthest) return `Choose a day within half a year: ${dayInWords(furthest)} or sooner`;
  if (!isWorkingDay(day, holidays)) return `${dayInWords(day)} is not a working day. Choose one that is`;
  return undefined;
}

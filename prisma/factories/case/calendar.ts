import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { fivePm, londonDay, londonInstant } from "@/lib/domain/shared/london-time";
import { addWorkingDays, type BankHolidays } from "@/lib/domain/shared/working-days";

/** When each thing of a case happens, counted in working days from the day on which the unit submits. */
export type CaseCalendar = {
  readonly opened: Date;
  /** The day on which the criterion of that place in the order is answered. */
  readonly answered: (order: number) => Date;
  readonly uploaded: Date;
  readonly signedOff: Date;
  readonly submitted: Date;
  readonly assigned: Date;
  readonly reviewsDue: Date;
  readonly declared: (reviewer: number) => Date;
  readonly scored: (reviewer: number, order: number) => Date;
  /** When an answer to a question is due. */
  readonly questionDue: Date;
  readonly reviewed: (reviewer: number) => Date;
  readonly recorded: (order: number) => Date;
  readonly confirmed: (member: number) => Date;
  readonly drafted: Date;
  readonly shown: Date;
  /** When the unit says something about the draft, and when it closes the window early. */
  readonly said: Date;
  readonly closedEarly: Date;
  readonly representationsDue: Date;
  readonly issued: Date;
};

export const openedAt = londonInstant("2012-06-01", 10);

export function calendarFrom(submittedOn: CalendarDay, workingDays: number, holidays: BankHolidays): CaseCalendar {
  const at = (days: number, hour: number, minute = 0) =>
    londonInstant(addWorkingDays(submittedOn, days, holidays), hour, minute);
  const shown = at(17, 10);
  const representationsDue = fivePm(addWorkingDays(londonDay(shown), workingDays, holidays));
  return {
    opened: openedAt,
    answered: (order) => at(-20 + (order % 17), 10 + (order % 6), (order * 7) % 60),
    uploaded: at(-21, 14, 20),
    signedOff: at(-1, 15, 40),
    submitted: at(0, 11, 30),
    assigned: at(2, 10, 15),
    reviewsDue: fivePm(addWorkingDays(submittedOn, 14, holidays)),
    declared: (reviewer) => at(3, 9, 30 + reviewer * 11),
    scored: (reviewer, order) => at(4 + Math.floor(order / 8), 9 + (order % 8), reviewer * 13),
    questionDue: fivePm(addWorkingDays(submittedOn, 12, holidays)),
    reviewed: (reviewer) => at(7 + reviewer, 16, 5),
    recorded: (order) => at(11, 10, order * 8),
    confirmed: (member) => at(13, 9, 30 + member * 25),
    drafted: at(15, 14, 30),
    shown,
    said: at(19, 15, 10),
    closedEarly: at(20, 9, 40),
    representationsDue,
    issued: londonInstant(addWorkingDays(londonDay(representationsDue), 2, holidays), 11, 15),
  };
}

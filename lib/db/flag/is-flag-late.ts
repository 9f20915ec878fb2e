import { workingDaysLate } from "@/lib/domain/flag/escalation";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import type { BankHolidays } from "@/lib/domain/shared/working-days";
import { dayOf } from "../days";

/** What a count asks of each open flag: its own day and those of the steps that are still to do. */
export const daysOfFlag = { dueOn: true, milestones: { where: { doneAt: null }, select: { dueOn: true } } } as const;

type Days = { readonly dueOn: Date; readonly milestones: readonly { readonly dueOn: Date }[] };

/** Whether an open flag is late, by the rule of the list that a count of late ones opens. */
export function isFlagLate(flag: Days, today: CalendarDay, holidays: BankHolidays): boolean {
  const items = [flag, ...flag.milestones].map(({ dueOn }) => ({ dueOn: dayOf(dueOn), isDone: false }));
  return workingDaysLate(items, today, holidays) > 0;
}

import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { counted } from "@/lib/domain/shared/counted";
import { addWorkingDays, type BankHolidays, workingDaysBetween } from "@/lib/domain/shared/working-days";
import type { FlagStatus } from "./flag-status";

/** Who is told at a step; the last is not told but asked to decide. */
export type EscalatedTo = "owner" | "unit_lead" | "programme_office" | "decision_maker";

/**
 * The ladder: what happens so many working days after an item was due (before it, when negative). Each step happens once for each item and
 * due day. Due soon means two working days ahead. Our design (docs/domain.md, Rapid management).
 */
export const ESCALATION_LADDER = [
  { step: "due_soon", workingDaysOver: -2, to: "owner" },
  { step: "overdue", workingDaysOver: 1, to: "unit_lead" },
  { step: "five_days_over", workingDaysOver: 5, to: "programme_office" },
  { step: "ten_days_over", workingDaysOver: 10, to: "decision_maker" },
] as const satisfies readonly { readonly step: string; readonly workingDaysOver: number; readonly to: EscalatedTo }[];

export type EscalationStep = (typeof ESCALATION_LADDER)[number]["step"];

export type Escalation = {
  readonly step: EscalationStep;
  readonly to: EscalatedTo;
  /** The working day on which the step was reached. */
  readonly on: CalendarDay;
};

/** Every step that an item has reached by a day, the earliest first, so that a clock that was stopped for a week misses none. */
export function escalationsReached(dueOn: CalendarDay, today: CalendarDay, holidays: BankHolidays): Escalation[] {
  return ESCALATION_LADDER.map(({ step, workingDaysOver, to }) => ({
    step,
    to,
    on: addWorkingDays(dueOn, workingDaysOver, holidays),
  })).filter(({ on }) => on <= today);
}

/** Whether the clock runs: not once clearance is proposed, since the unit waits for NHS CB, nor once a stop is proposed. */
export function isClockRunning(status: FlagStatus): boolean {
  return status === "raised" || status === "plan_agreed" || status === "in_progress";
}

/** An item with a day on which it is due: a milestone, or the plan as a whole. */
export type DatedItem = { readonly dueOn: CalendarDay; readonly isDone: boolean };

/** How many working days the latest item is over, 0 when none is. Days are counted one by one, so only for what is past. */
export function workingDaysLate(items: readonly DatedItem[], today: CalendarDay, holidays: BankHolidays): number {
  const past = items.filter(({ isDone, dueOn }) => !isDone && dueOn < today);
  const late = past.map(({ dueOn }) => workingDaysBetween(dueOn, today, holidays));
  return Math.max(0, ...late);
}

/**
 * "4 working days late" where the whole plan is, "Milestone: 4 working days late" where a step of it is and the plan's own end is still
 * to come; null when nothing is late.
 */
export function lateInWords(
  plan: DatedItem,
  milestones: readonly DatedItem[],
  today: CalendarDay,
  holidays: BankHolidays,
): string | null {
  const days = workingDaysLate([plan, ...milestones], today, holidays);
  if (days === 0) return null;
  const late = `${counted(days, "working day")} late`;
  return workingDaysLate([plan], today, holidays) > 0 ? late : `Milestone: ${late}`;
}

/** "due today", "3 working days left", "4 working days late" or "done". A day is over when it has ended, for a plan as for a milestone. */
export function itemInWords({ dueOn, isDone }: DatedItem, today: CalendarDay, holidays: BankHolidays): string {
  if (isDone) return "done";
  if (dueOn === today) return "due today";
  const days = workingDaysBetween(today, dueOn, holidays);
  if (days === 0) return dueOn > today ? "less than a working day" : "late, by less than a working day";
  return days > 0 ? `${counted(days, "working day")} left` : `${counted(-days, "working day")} late`;
}

/** What the step says to the person it reaches, without a full stop. */
export function escalationInWords(step: EscalationStep, title: string): string {
  const words: Readonly<Record<EscalationStep, string>> = {
    due_soon: `"${title}" is due in two working days`,
    overdue: `"${title}" is overdue`,
    five_days_over: `"${title}" is five working days overdue`,
    ten_days_over: `"${title}" is ten working days overdue, so a decision to stop is proposed`,
  };
  return words[step];
}

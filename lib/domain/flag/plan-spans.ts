import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { counted } from "@/lib/domain/shared/counted";

type Plan = {
  readonly raisedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly isOpen: boolean;
  readonly workingDaysLate: number;
  readonly steps: readonly { readonly dueOn: CalendarDay; readonly isDone: boolean }[];
};

/** The days between which every plan fits, and today with them. */
export function rangeOfPlans(plans: readonly Plan[], today: CalendarDay): { from: CalendarDay; to: CalendarDay } {
  const days = plans.flatMap(({ raisedOn, dueOn, steps }) => [raisedOn, dueOn, ...steps.map((step) => step.dueOn)]);
  const sorted = [...days, today].sort();
  return { from: sorted[0] ?? today, to: sorted.at(-1) ?? today };
}

/** Until when an open plan has run over its end; null when it has not. */
export function overrunTo({ dueOn, isOpen }: Plan, today: CalendarDay): CalendarDay | null {
  return isOpen && dueOn < today ? today : null;
}

/** "9 of 33 plans are late", the finding over the picture. */
export function lateOfPlansInWords(plans: readonly Plan[]): string {
  const late = plans.filter(({ workingDaysLate }) => workingDaysLate > 0).length;
  if (late === 0) return `None of ${counted(plans.length, "plan")} is late`;
  return `${late} of ${counted(plans.length, "plan")} ${late === 1 ? "is" : "are"} late`;
}

import type { CalendarDay } from "../shared/calendar-day";
import { dayInWords } from "../shared/dates-in-words";

type OpenMilestone = {
  readonly sequence: number;
  readonly dueOn: CalendarDay;
  readonly doneAt: Date | null;
  /** "10 working days left", "due today". */
  readonly inWords: string;
};

/** "Milestone 2: 28 September 2012, 10 working days left." Of those still to do the one that is due first; null when all are done. */
export function nextMilestoneInWords(milestones: readonly OpenMilestone[]): string | null {
  const [next] = milestones
    .filter(({ doneAt }) => doneAt === null)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.sequence - b.sequence);
  return next === undefined ? null : `Milestone ${next.sequence}: ${dayInWords(next.dueOn)}, ${next.inWords}.`;
}

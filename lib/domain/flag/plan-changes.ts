import type { CalendarDay } from "../shared/calendar-day";
import { dayInWords } from "../shared/dates-in-words";

/** A plan with its owners by name, as people read it. */
export type ReadablePlan = {
  readonly rootCause: string;
  readonly exitCriteria: string;
  readonly csuOwner: string | null;
  readonly nhsOwner: string | null;
  readonly dueOn: CalendarDay;
  readonly milestones: readonly { readonly title: string; readonly dueOn: CalendarDay }[];
};

/** One line of a comparison. Null where one of the two plans has nothing there. */
export type PlanChange = { readonly what: string; readonly before: string | null; readonly after: string | null };

/**
 * What differs between two plans, in the order in which a plan is read. A milestone is the same while its words are; one whose
 * words changed counts as taken out and put in. `unit` names the unit's side.
 */
export function planChanges(before: ReadablePlan, after: ReadablePlan, unit: string): PlanChange[] {
  const lines: PlanChange[] = [
    { what: "Done means", before: before.exitCriteria, after: after.exitCriteria },
    { what: "Root cause", before: before.rootCause, after: after.rootCause },
    { what: "Due", before: dayInWords(before.dueOn), after: dayInWords(after.dueOn) },
    { what: `Owner at ${unit}`, before: before.csuOwner, after: after.csuOwner },
    { what: "Owner at NHS CB", before: before.nhsOwner, after: after.nhsOwner },
    ...milestoneLines(before, after),
  ];
  return lines.filter((line) => line.before !== line.after);
}

function milestoneLines(before: ReadablePlan, after: ReadablePlan): PlanChange[] {
  const titles = new Set([...before.milestones, ...after.milestones].map(({ title }) => title));
  return [...titles].flatMap((title) => {
    const [old, now] = [daysOf(before, title), daysOf(after, title)];
    return Array.from({ length: Math.max(old.length, now.length) }, (_, at) => ({
      what: `Milestone: ${title}`,
      before: inWords(old[at]),
      after: inWords(now[at]),
    }));
  });
}

function daysOf({ milestones }: ReadablePlan, title: string): CalendarDay[] {
  return milestones.filter((each) => each.title === title).map(({ dueOn }) => dueOn);
}

function inWords(dueOn: CalendarDay | undefined): string | null {
  return dueOn === undefined ? null : `Due ${dayInWords(dueOn)}`;
}

import type { CalendarDay } from "../shared/calendar-day";
import { dayInWords } from "../shared/dates-in-words";

/** Compared by id: two people can have one name. */
type Owner = { readonly id: string; readonly name: string };

/** A plan as people read it. */
export type ReadablePlan = {
  readonly rootCause: string;
  readonly exitCriteria: string;
  readonly csuOwner: Owner | null;
  readonly nhsOwner: Owner | null;
  readonly dueOn: CalendarDay;
  readonly milestones: readonly { readonly title: string; readonly dueOn: CalendarDay }[];
};

/** One line of a comparison. Null where one of the two plans has nothing there. */
export type PlanChange = { readonly what: string; readonly before: string | null; readonly after: string | null };

/**
 * What differs between two plans: first what is said of the whole, then milestones, the earlier plan's before new ones. A milestone
 * is the same while its words are; one whose words changed counts as taken out and put in. `unit` names the unit's side.
 */
export function planChanges(before: ReadablePlan, after: ReadablePlan, unit: string): PlanChange[] {
  const texts: PlanChange[] = [
    { what: "Done means", before: before.exitCriteria, after: after.exitCriteria },
    { what: "Root cause", before: before.rootCause, after: after.rootCause },
    { what: "Due", before: dayInWords(before.dueOn), after: dayInWords(after.dueOn) },
  ];
  return [
    ...texts.filter((line) => line.before !== line.after),
    ...ownerLine(`Owner at ${unit}`, before.csuOwner, after.csuOwner),
    ...ownerLine("Owner at NHS CB", before.nhsOwner, after.nhsOwner),
    ...milestoneLines(before, after),
  ];
}

function ownerLine(what: string, before: Owner | null, after: Owner | null): PlanChange[] {
  return before?.id === after?.id ? [] : [{ what, before: before?.name ?? null, after: after?.name ?? null }];
}

function milestoneLines(before: ReadablePlan, after: ReadablePlan): PlanChange[] {
  const titles = new Set([...before.milestones, ...after.milestones].map(({ title }) => title));
  return [...titles].flatMap((title) => {
    const [old, now] = withoutCommon(daysOf(before, title), daysOf(after, title));
    return Array.from({ length: Math.max(old.length, now.length) }, (_, at) => ({
      what: `Milestone: ${title}`,
      before: inWords(old[at]),
      after: inWords(now[at]),
    }));
  });
}

/** Both without the days that they share, each day counting once. */
function withoutCommon(before: readonly CalendarDay[], after: readonly CalendarDay[]): [CalendarDay[], CalendarDay[]] {
  const [gone, come] = [[...before], [...after]];
  for (const day of before) {
    const at = come.indexOf(day);
    if (at === -1) continue;
    come.splice(at, 1);
    gone.splice(gone.indexOf(day), 1);
  }
  return [gone.sort(), come.sort()];
}

function daysOf({ milestones }: ReadablePlan, title: string): CalendarDay[] {
  return milestones.filter((each) => each.title === title).map(({ dueOn }) => dueOn);
}

function inWords(dueOn: CalendarDay | undefined): string | null {
  return dueOn === undefined ? null : `Due ${dayInWords(dueOn)}`;
}

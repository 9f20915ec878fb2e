import { addDays, type CalendarDay } from "../shared/calendar-day";
import { counted } from "../shared/counted";
import { dayInWords } from "../shared/dates-in-words";
import { type BankHolidays, workingDaysBetween } from "../shared/working-days";

/** Where a task is done. Its address is made from it where addresses are known. */
export type Place =
  | { readonly to: "panel"; readonly programme: string; readonly checkpoint: number; readonly csu: string }
  | { readonly to: CasePage; readonly csu: string; readonly checkpoint: number }
  | { readonly to: "flag"; readonly csu: string; readonly number: number }
  | { readonly to: "ccg"; readonly ccg: string };

export type CasePage =
  | "unitCheckpoint"
  | "submit"
  | "receipt"
  | "declaration"
  | "review"
  | "moderation"
  | "panelProgress"
  | "ratings"
  | "outcome";

/** Something that waits for someone, and why it waits for them. */
export type Task = {
  /** Unique among a person's tasks. */
  readonly key: string;
  /** Starts with a verb: "Score 7 more criteria". */
  readonly title: string;
  /** The unit or body that it is about. */
  readonly about: string;
  /** "You were assigned on 3 September 2012". */
  readonly why: string;
  readonly place: Place;
  readonly dueOn: CalendarDay | null;
  /** Nothing for the person to do now: others have it. Kept in sight, so that people see their work went on. */
  readonly isWaiting: boolean;
};

/** For everyone at NHS CB, while a case that was returned in part is with its unit. */
export const mendingTask = {
  title: "The unit mends what was returned",
  why: "NHS CB returned part of it; the review clock has stopped",
  dueOn: null,
  isWaiting: true,
} as const;

export type TaskGroups = {
  readonly late: Task[];
  readonly thisWeek: Task[];
  readonly later: Task[];
  readonly waiting: Task[];
};

/** Tasks as a person works through them: late, due within a week, later or undated, and what waits for others. The soonest first. */
export function groupTasks(tasks: readonly Task[], today: CalendarDay): TaskGroups {
  const sorted = [...tasks].sort(
    (a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999") || a.title.localeCompare(b.title),
  );
  const mine = sorted.filter((task) => !task.isWaiting);
  const week = addDays(today, 7);
  return {
    late: mine.filter((task) => task.dueOn !== null && task.dueOn < today),
    thisWeek: mine.filter((task) => task.dueOn !== null && task.dueOn >= today && task.dueOn <= week),
    later: mine.filter((task) => task.dueOn === null || task.dueOn > week),
    waiting: sorted.filter((task) => task.isWaiting),
  };
}

/** "4 working days late", "due today" or the day. */
export function dueInWords(dueOn: CalendarDay, today: CalendarDay, holidays: BankHolidays): string {
  if (dueOn === today) return "Due today";
  if (dueOn > today) return dayInWords(dueOn);
  const late = workingDaysBetween(dueOn, today, holidays);
  return late === 0 ? "Late" : `${counted(late, "working day")} late`;
}

import type { CalendarDay } from "../shared/calendar-day";
import { counted } from "../shared/counted";
import type { Task } from "./task";

/** A reviewer whose scores count. */
export type SeatWaitedFor = { readonly hasSubmitted: boolean; readonly dueOn: CalendarDay | null };

const lateOf = (seats: readonly SeatWaitedFor[], today: CalendarDay): CalendarDay[] =>
  seats.flatMap(({ hasSubmitted, dueOn }) => (!hasSubmitted && dueOn !== null && dueOn < today ? [dueOn] : [])).sort();

/** "1 of 3 reviews submitted, 2 late": a count and no names. */
export function reviewsInWords(seats: readonly SeatWaitedFor[], today: CalendarDay): string {
  const submitted = seats.filter(({ hasSubmitted }) => hasSubmitted).length;
  const late = lateOf(seats, today).length;
  return `${submitted} of ${counted(seats.length, "review")} submitted${late === 0 ? "" : `, ${late} late`}`;
}

/** What a full panel asks of the programme office: nothing while its reviewers are in time, then to remind those who are late. */
export function reviewsTask(
  seats: readonly SeatWaitedFor[],
  today: CalendarDay,
): Pick<Task, "title" | "why" | "dueOn" | "isWaiting"> {
  const words = reviewsInWords(seats, today);
  const late = lateOf(seats, today);
  const [first] = late;
  if (first === undefined) return { title: words, why: "Reviewers are scoring", dueOn: null, isWaiting: true };
  return { title: `Chase ${counted(late.length, "late review")}`, why: words, dueOn: first, isWaiting: false };
}

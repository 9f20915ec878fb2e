import type { CalendarDay } from "../shared/calendar-day";
import { counted } from "../shared/counted";
import { dayInWords } from "../shared/dates-in-words";
import { addWorkingDays, type BankHolidays } from "../shared/working-days";
import { reviewsTask, type SeatWaitedFor } from "./reviews-task";
import type { Task } from "./task";

/** Working days in which a submitted case should have its panel. Our design. */
const PANEL_WITHIN = 5;

/** A place on a panel that was not given to someone else. */
export type PlaceOnPanel = SeatWaitedFor & {
  readonly duty: "reviewer" | "moderator";
  readonly name: string;
  /** Why nobody works there any more, and since when. */
  readonly vacant: { readonly why: "conflict" | "role_ended"; readonly on: CalendarDay } | null;
  /** The moderator went ahead without this review. */
  readonly isSetAside: boolean;
};

type Known = {
  readonly size: number;
  readonly handedInOn: CalendarDay;
  readonly today: CalendarDay;
  readonly holidays: BankHolidays;
  /** False for who may not know how many have submitted. */
  readonly knowsHowFar: boolean;
  /** A reviewer of the case does not choose its moderator. */
  readonly isReviewer: boolean;
};

type Asked = Pick<Task, "title" | "why" | "dueOn" | "isWaiting">;

/** What a case that is handed in asks of the programme office: whom its panel lacks, or how far it is. Null for nothing. */
export function panelTask(places: readonly PlaceOnPanel[], known: Known): Asked | null {
  const { size, holidays, today } = known;
  const reviewers = places.filter(({ duty, vacant }) => duty === "reviewer" && vacant === null);
  const missing = size - reviewers.length;
  const gone = places.find(({ duty, vacant }) => duty === "reviewer" && vacant !== null);
  if (missing > 0 && gone !== undefined) {
    return findAnother(
      gone,
      missing === 1 ? "Find another reviewer" : `Find ${counted(missing, "reviewer")}`,
      holidays,
    );
  }
  if (missing > 0) {
    const why = "The case is submitted and its panel is not full";
    return { ...toFill(known), title: `Assign ${counted(missing, "reviewer")}`, why };
  }
  const moderator = known.isReviewer ? null : moderatorTask(places, known);
  if (moderator !== null) return moderator;
  if (!known.knowsHowFar) return null;
  const counting = reviewers.filter(({ isSetAside }) => !isSetAside);
  return reviewsTask(counting, today);
}

/** What a case without a moderator asks, before its panel is complete and after. Null for one that has one. */
export function moderatorTask(
  places: readonly PlaceOnPanel[],
  known: Pick<Known, "handedInOn" | "holidays">,
): Asked | null {
  const moderators = places.filter(({ duty }) => duty === "moderator");
  if (moderators.some(({ vacant }) => vacant === null)) return null;
  const [left] = moderators;
  if (left !== undefined) return findAnother(left, "Find another moderator", known.holidays);
  return { ...toFill(known), title: "Assign a moderator", why: "The panel has no moderator" };
}

function toFill({ handedInOn, holidays }: Pick<Known, "handedInOn" | "holidays">) {
  return { dueOn: addWorkingDays(handedInOn, PANEL_WITHIN, holidays), isWaiting: false };
}

function findAnother({ name, duty, vacant }: PlaceOnPanel, title: string, holidays: BankHolidays): Asked | null {
  if (vacant === null) return null;
  const { why, on } = vacant;
  const what = why === "conflict" ? `${name} declared a conflict` : `${name} lost the role of ${duty}`;
  return {
    title,
    why: `${what} on ${dayInWords(on)}`,
    dueOn: addWorkingDays(on, PANEL_WITHIN, holidays),
    isWaiting: false,
  };
}

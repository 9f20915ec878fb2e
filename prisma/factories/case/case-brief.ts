import type { Judgement } from "@/lib/domain/scoring/judgement";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import type { ActingPerson } from "../acting-person";

/** The stages to which a factory brings a case of checkpoint 3. */
export type CaseStage =
  | "preparing"
  | "signed_off"
  | "submitted"
  | "in_review"
  | "in_moderation"
  | "outcome_drafted"
  | "representations"
  | "outcome_issued"
  | "withdrawn"
  | "returned_in_part";

/** What to make of a case; all but the stage has a default that fits the stage. */
export type CaseBrief = {
  readonly stage: CaseStage;
  /** The day on which it is submitted, or would be; everything else is dated from it. */
  readonly submittedOn?: CalendarDay;
  /** How much of it is answered while preparing, 0 to 1. */
  readonly answered?: number;
  readonly extendedTo?: CalendarDay;
  readonly breakEvenPencePerYear?: number;
  readonly reviewers?: 2 | 3;
  /** How many reviewers have submitted, in review; all have in later stages. */
  readonly reviewsDone?: number;
  /** How many criteria the next reviewer has scored, in review. */
  readonly partScored?: number;
  /** How many of the last reviewers have still to declare their interests, in review. */
  readonly undeclared?: number;
  /** One more reviewer, who was assigned and declared a conflict. */
  readonly recused?: { readonly person: ActingPerson; readonly statement: string };
  /** How much of the record is written, in moderation, 0 to 1. With 1 the members have confirmed it and it is locked. */
  readonly recorded?: number;
  /** How many members have confirmed a record that is whole; all unless said otherwise. */
  readonly confirmed?: number;
  /** What the panel agrees for a criterion; the reviewers' own scores lie about it. */
  readonly agreed?: (code: string) => Judgement;
  /** The time for representations. */
  readonly window?: "open" | "ended" | "closed_early";
  readonly representation?: string;
  readonly question?: { readonly text: string; readonly codes: readonly string[]; readonly answer?: string };
  /** Why it was withdrawn or returned. */
  readonly reason?: string;
  /** The criteria returned to the unit. */
  readonly returned?: readonly string[];
};

/** So that every stage lies in the past at 9:00am on 14 September 2012. */
export function submissionDay({ stage, submittedOn, window }: CaseBrief): CalendarDay {
  if (submittedOn !== undefined) return submittedOn;
  switch (stage) {
    case "outcome_issued":
      return "2012-07-16";
    case "representations":
      return window === "ended" ? "2012-08-01" : "2012-08-15";
    case "outcome_drafted":
      return "2012-08-22";
    case "in_moderation":
      return "2012-08-24";
    default:
      return "2012-08-28";
  }
}

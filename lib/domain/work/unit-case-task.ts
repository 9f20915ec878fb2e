import type { SubmissionStatus } from "../checkpoint/submission-status";
import type { CalendarDay } from "../shared/calendar-day";
import { counted } from "../shared/counted";
import type { CasePage } from "./task";

/** A unit's case as far as its next step depends on it. */
export type UnitCase = {
  readonly status: SubmissionStatus;
  readonly unit: string;
  readonly isLead: boolean;
  readonly criteriaLeft: number;
  /** Edited an answer or a pointer last, and so does not sign off. */
  readonly hasPrepared: boolean;
  readonly dueOn: CalendarDay;
  /** Of a case that has not begun: whether it may. */
  readonly mayBegin: boolean;
  /** The time for representations, once the draft outcome was shown. */
  readonly window: { readonly isOpen: boolean; readonly dueOn: CalendarDay | null } | null;
};

export type NextStep = {
  readonly title: string;
  readonly why: string;
  readonly page: CasePage;
  readonly dueOn: CalendarDay | null;
  readonly isWaiting: boolean;
};

/** What one of the unit's people does next about a case; null where nothing is to be done or waited for. */
export function nextForUnitCase(each: UnitCase): NextStep | null {
  const mine = { dueOn: each.dueOn, isWaiting: false };
  const theirs = { dueOn: null, isWaiting: true };
  switch (each.status) {
    case "not_open":
      return each.mayBegin
        ? {
            ...mine,
            title: each.isLead ? "Open it and begin" : "A CSU lead opens it",
            why: "Your outcome at the checkpoint before lets you go on",
            page: "unitCheckpoint",
            isWaiting: !each.isLead,
          }
        : null;
    case "preparing":
      return { ...mine, ...prepare(each) };
    case "signed_off":
      return {
        ...mine,
        title: each.isLead ? "Submit to NHS CB" : "A CSU lead submits it",
        why: "It is signed off",
        page: "submit",
        isWaiting: !each.isLead,
      };
    case "returned_in_part":
      return {
        ...mine,
        title: "Mend the returned criteria",
        why: "NHS CB returned part of it; the review clock has stopped",
        page: "unitCheckpoint",
        // It came in time: the checkpoint's own due day is met.
        dueOn: null,
      };
    case "representations":
      return each.window?.isOpen
        ? { ...mine, ...answerDraft(each), dueOn: each.window.dueOn }
        : {
            ...theirs,
            title: "NHS CB issues the outcome",
            why: "The time for representations is over",
            page: "outcome",
          };
    case "submitted":
    case "in_review":
    case "in_moderation":
    case "outcome_drafted":
      return { ...theirs, title: "NHS CB is reviewing it", why: "You have submitted it", page: "receipt" };
    default:
      return null;
  }
}

function prepare({ criteriaLeft, unit, isLead, hasPrepared }: UnitCase): Pick<NextStep, "title" | "why" | "page"> {
  if (criteriaLeft > 0) {
    const title = `Answer ${counted(criteriaLeft, "more criterion", "more criteria")}`;
    return { title, why: `${unit} is preparing it`, page: "unitCheckpoint" };
  }
  const maySign = isLead && !hasPrepared;
  const title = maySign ? "Check what is missing and sign off" : "Check what is missing";
  const signs = maySign ? "" : "; a CSU lead who prepared none of it signs off";
  return { title, why: `Every criterion is ready${signs}`, page: "submit" };
}

function answerDraft({ isLead }: UnitCase): Pick<NextStep, "title" | "why" | "page"> {
  const title = isLead ? "Answer the draft outcome" : "Read the draft outcome";
  return { title, why: "NHS CB has shown it to you", page: "outcome" };
}

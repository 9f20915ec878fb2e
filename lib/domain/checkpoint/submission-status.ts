/** The stages of one unit's submission to one checkpoint, in the order of the ordinary road; the last two are side roads. */
export const SUBMISSION_STATUSES = [
  "not_open",
  "preparing",
  "signed_off",
  "submitted",
  "in_review",
  "in_moderation",
  "outcome_drafted",
  "representations",
  "outcome_issued",
  "published",
  "returned_in_part",
  "withdrawn",
] as const;

export type SubmissionStatus = (typeof SUBMISSION_STATUSES)[number];

/** Who must act next: the unit, NHS CB, or nobody. */
export type Turn = "csu" | "nhs_cb" | "nobody";

type Stage = { readonly words: string; readonly turn: Turn; readonly next: string };

const STAGES = {
  not_open: {
    words: "Not open",
    turn: "nobody",
    next: "It can be opened once the checkpoint is, if the outcome before lets the unit go on",
  },
  preparing: { words: "Preparing", turn: "csu", next: "The unit answers each criterion, then a CSU lead signs off" },
  signed_off: { words: "Signed off", turn: "csu", next: "A CSU lead submits it to NHS CB" },
  submitted: { words: "Submitted", turn: "nhs_cb", next: "The programme office assigns reviewers" },
  in_review: { words: "In review", turn: "nhs_cb", next: "Each reviewer scores alone, until the panel is complete" },
  in_moderation: { words: "In moderation", turn: "nhs_cb", next: "The panel agrees scores, ratings and a scenario" },
  outcome_drafted: { words: "Outcome drafted", turn: "nhs_cb", next: "NHS CB shows the draft to the unit" },
  representations: { words: "Representations", turn: "csu", next: "The unit says what it has to say about the draft" },
  outcome_issued: { words: "Issued", turn: "nobody", next: "The programme office may publish the outcome" },
  published: { words: "Published", turn: "nobody", next: "Nothing more at this checkpoint" },
  returned_in_part: { words: "Returned in part", turn: "csu", next: "The unit mends the named criteria and resubmits" },
  withdrawn: { words: "Withdrawn", turn: "nobody", next: "Nothing more at this checkpoint" },
} as const satisfies Record<SubmissionStatus, Stage>;

/** The stage as tags and sentences say it: "In review". */
export function statusInWords(status: SubmissionStatus): string {
  return STAGES[status].words;
}

/** Who must act next. Once the window for representations has closed, NHS CB has the turn again. */
export function whoseTurn(status: SubmissionStatus, windowOpen: boolean): Turn {
  return status === "representations" && !windowOpen ? "nhs_cb" : STAGES[status].turn;
}

/** What happens next, in one sentence without a full stop. */
export function nextStepInWords(status: SubmissionStatus, windowOpen: boolean): string {
  if (status === "representations" && !windowOpen)
    return "The decision maker considers what the unit said and issues the outcome";
  return STAGES[status].next;
}

/** Whether the unit may still change answers, pointers and documents; after a return, what returned-part.ts leaves open of them. */
export function mayEditSubmission(status: SubmissionStatus): boolean {
  return status === "preparing" || status === "signed_off" || status === "returned_in_part";
}

/** Whether the due time still runs: a case that was returned came in time, and was given none anew. */
export function isStillDue(status: SubmissionStatus): boolean {
  return mayEditSubmission(status) && status !== "returned_in_part";
}

/** Whether the outcome stands: issued to the unit, or published to everyone. */
export function isDecided(status: SubmissionStatus): boolean {
  return status === "outcome_issued" || status === "published";
}

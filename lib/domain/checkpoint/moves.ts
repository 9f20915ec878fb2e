import type { Role } from "@/lib/domain/access/role";
import { type Move, type MoveTable, moveIn } from "@/lib/domain/shared/moves";
import type { Result } from "@/lib/domain/shared/result";
import { type SubmissionStatus, statusInWords } from "./submission-status";

/** Everything that can happen to a submission and that its timeline shows. */
export const SUBMISSION_EVENTS = [
  "open",
  "sign_off",
  "void_sign_off",
  "submit",
  "extend",
  "start_review",
  "complete_panel",
  "proceed_without_reviewer",
  "resume_review",
  "return_in_part",
  "resubmit",
  "draft_outcome",
  "resume_moderation",
  "show_to_unit",
  "make_representation",
  "close_representations",
  "hold",
  "decide_held",
  "issue",
  "release",
  "publish",
  "replace_outcome",
  "withdraw_outcome",
  "withdraw",
  "reopen",
  "record_published_outcome",
] as const;

export type SubmissionEvent = (typeof SUBMISSION_EVENTS)[number];

/** A role, or the product itself when a rule is met. */
export type SubmissionMover = Role | "system";

export type SubmissionMove = Move<SubmissionStatus, SubmissionMover>;

/**
 * The life of a submission, once, as data. Which person of the role may act, and what must be true first (signed off by someone else,
 * in time, panel complete), are rules of their own; this says only what leads where. Drawn in docs/moves.md. Our design.
 */
export const SUBMISSION_MOVES = {
  open: {
    who: ["csu_lead", "programme_office"],
    needsReason: false,
    sentence: "Opened for the unit to prepare",
    moves: { not_open: "preparing" },
  },
  sign_off: {
    who: ["csu_lead"],
    needsReason: false,
    sentence: "Signed off as ready to submit",
    moves: { preparing: "signed_off" },
  },
  void_sign_off: {
    who: ["csu_lead", "csu_contributor"],
    needsReason: false,
    sentence: "Changed after sign-off, so the sign-off no longer counts",
    moves: { signed_off: "preparing" },
  },
  submit: {
    who: ["csu_lead"],
    needsReason: false,
    sentence: "Submitted to NHS CB",
    moves: { signed_off: "submitted" },
  },
  extend: {
    who: ["programme_office"],
    needsReason: true,
    sentence: "Given more time",
    moves: {
      not_open: "not_open",
      preparing: "preparing",
      signed_off: "signed_off",
      returned_in_part: "returned_in_part",
    },
  },
  start_review: {
    who: ["programme_office", "system"],
    needsReason: false,
    sentence: "Reviewers assigned and review started",
    moves: { submitted: "in_review" },
  },
  complete_panel: {
    who: ["system"],
    needsReason: false,
    sentence: "Every reviewer has submitted: moderation can start",
    moves: { in_review: "in_moderation" },
  },
  proceed_without_reviewer: {
    who: ["moderator"],
    needsReason: true,
    sentence: "Moderation starts without one reviewer",
    moves: { in_review: "in_moderation" },
  },
  resume_review: {
    who: ["system"],
    needsReason: true,
    sentence: "Back in review: the panel is no longer complete",
    moves: { in_moderation: "in_review" },
  },
  return_in_part: {
    who: ["programme_office"],
    needsReason: true,
    sentence: "Named criteria returned to the unit; the review clock has stopped",
    moves: { submitted: "returned_in_part", in_review: "returned_in_part" },
  },
  resubmit: {
    who: ["csu_lead"],
    needsReason: false,
    sentence: "Returned criteria resubmitted to NHS CB",
    moves: { returned_in_part: "submitted" },
  },
  draft_outcome: {
    who: ["moderator"],
    needsReason: false,
    sentence: "Outcome drafted by the panel",
    moves: { in_moderation: "outcome_drafted" },
  },
  resume_moderation: {
    who: ["moderator", "programme_office"],
    needsReason: true,
    sentence: "Draft outcome taken back into moderation",
    moves: { outcome_drafted: "in_moderation", representations: "in_moderation" },
  },
  show_to_unit: {
    who: ["moderator", "programme_office"],
    needsReason: false,
    sentence: "Draft outcome shown to the unit for representations",
    moves: { outcome_drafted: "representations" },
  },
  make_representation: {
    who: ["csu_lead"],
    needsReason: false,
    sentence: "Representation made by the unit",
    moves: { representations: "representations" },
  },
  close_representations: {
    who: ["csu_lead", "system"],
    needsReason: false,
    sentence: "Window for representations closed",
    moves: { representations: "representations" },
  },
  hold: {
    who: ["programme_office"],
    needsReason: true,
    sentence: "Outcome to be held and released with others",
    moves: { outcome_drafted: "outcome_drafted", representations: "representations" },
  },
  decide_held: {
    who: ["decision_maker"],
    needsReason: false,
    sentence: "Outcome decided, held for release",
    moves: { representations: "representations" },
  },
  issue: {
    who: ["decision_maker"],
    needsReason: false,
    sentence: "Outcome issued to the unit",
    moves: { representations: "outcome_issued" },
  },
  release: {
    who: ["programme_office"],
    needsReason: true,
    sentence: "Held outcome released to the unit",
    moves: { representations: "outcome_issued" },
  },
  publish: {
    who: ["programme_office"],
    needsReason: false,
    sentence: "Outcome published",
    moves: { outcome_issued: "published" },
  },
  replace_outcome: {
    who: ["decision_maker"],
    needsReason: true,
    sentence: "Outcome replaced; the earlier one stays on the record",
    moves: { outcome_issued: "outcome_issued", published: "outcome_issued" },
  },
  withdraw_outcome: {
    who: ["decision_maker"],
    needsReason: true,
    sentence: "Outcome withdrawn; it stays on the record",
    moves: { outcome_issued: "in_moderation", published: "in_moderation" },
  },
  withdraw: {
    who: ["csu_lead"],
    needsReason: true,
    sentence: "Submission withdrawn by the unit",
    moves: {
      preparing: "withdrawn",
      signed_off: "withdrawn",
      submitted: "withdrawn",
      in_review: "withdrawn",
      in_moderation: "withdrawn",
      outcome_drafted: "withdrawn",
      representations: "withdrawn",
      returned_in_part: "withdrawn",
    },
  },
  reopen: {
    who: ["programme_office"],
    needsReason: true,
    sentence: "Reopened by NHS CB",
    moves: { submitted: "preparing", in_moderation: "in_review", withdrawn: "preparing" },
  },
  record_published_outcome: {
    who: ["programme_office", "system"],
    needsReason: false,
    sentence: "Published outcome recorded as history",
    moves: { not_open: "published" },
  },
} as const satisfies MoveTable<SubmissionStatus, SubmissionEvent, SubmissionMover>;

/** What an event does in a status. `conflict` when it may not happen there, as when someone else was first. */
export function move(status: SubmissionStatus, event: SubmissionEvent): Result<SubmissionMove> {
  return moveIn<SubmissionStatus, SubmissionEvent, SubmissionMover>(SUBMISSION_MOVES, status, event, statusInWords);
}

/** The events that a mover may give in a status, in the order of the table: what a screen may offer. */
export function eventsFor(status: SubmissionStatus, mover: SubmissionMover): SubmissionEvent[] {
  return SUBMISSION_EVENTS.filter((event) => {
    const found = move(status, event);
    return found.ok && found.value.who.includes(mover);
  });
}

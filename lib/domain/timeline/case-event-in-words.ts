import { SUBMISSION_EVENTS, SUBMISSION_MOVES, type SubmissionEvent } from "../checkpoint/moves";
import { FLAG_EVENTS, FLAG_MOVES, type FlagEvent } from "../flag/flag-moves";

/** What a case's event says on a timeline, without a full stop; the event's own name where it is not one that we know. */
export function caseEventInWords(event: string): string {
  return isCaseEvent(event) ? SUBMISSION_MOVES[event].sentence : event;
}

export function flagEventInWords(event: string): string {
  if (event === "raise") return "Raised";
  return isFlagEvent(event) ? FLAG_MOVES[event].sentence : event;
}

/** Events whose reason is written for the unit too. Others' reasons are NHS CB's own: they may name a reviewer. */
const reasonsForTheUnit: readonly string[] = [
  "extend",
  "return_in_part",
  "reopen",
  "withdraw",
  "hold",
  "release",
  "replace_outcome",
  "withdraw_outcome",
];

export function mayReadReason(event: string, reader: { isNhsCb: boolean; isOfUnit: boolean }): boolean {
  return reader.isNhsCb || (reader.isOfUnit && reasonsForTheUnit.includes(event));
}

function isCaseEvent(event: string): event is SubmissionEvent {
  return SUBMISSION_EVENTS.some((known) => known === event);
}

function isFlagEvent(event: string): event is FlagEvent {
  return FLAG_EVENTS.some((known) => known === event);
}

import { nextStepInWords, statusInWords, whoseTurn } from "@/lib/domain/checkpoint/submission-status";
import { dateInWords, instantInWords } from "@/lib/domain/shared/dates-in-words";
import type { UnitCase } from "@/lib/queries/unit-case";

export type Staged = Pick<UnitCase, "unit" | "status" | "statusSince" | "isWindowOpen" | "due" | "submittedAt">;

/** The sentence that answers first: with whom it is, since when, when it is due and what is left, and what comes next. */
export function stageSentence({ unit, status, statusSince, isWindowOpen, due, submittedAt }: Staged): string {
  const since = dateInWords(statusSince);
  const next = `Next: ${lowerFirst(nextStepInWords(status, isWindowOpen))}.`;
  if (due !== null) {
    const by = `With ${unit.name}, at this stage since ${since}. Due ${instantInWords(due.at)}${due.isExtended ? ", extended" : ""}`;
    return due.isLate
      ? `${by}: ${due.words}. Ask the programme office for an extension.`
      : `${by}: ${due.words === "due today" ? "today" : due.words}. ${next}`;
  }
  if (status === "returned_in_part") {
    return `Returned to ${unit.name} on ${since}. The review clock has stopped. ${next}`;
  }
  const turn = whoseTurn(status, isWindowOpen);
  if (turn === "nobody") return status === "not_open" ? next : `${statusInWords(status)} on ${since}. ${next}`;
  const submitted = submittedAt === null ? "" : `Submitted ${instantInWords(submittedAt)}. `;
  return `${submitted}With ${turn === "csu" ? unit.name : "NHS CB"}, at this stage since ${since}. ${next}`;
}

/** A sentence after a colon; names keep their capitals. */
export function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

import { nextStepInWords, whoseTurn } from "@/lib/domain/checkpoint/submission-status";
import { dayInWords, instantInWords } from "@/lib/domain/shared/dates-in-words";
import { londonDay } from "@/lib/domain/shared/london-time";
import type { UnitCase } from "@/lib/queries/unit-case";

export type Staged = Pick<UnitCase, "status" | "statusSince" | "due" | "submittedAt">;

/** The sentence that answers first: when it is due and what is left, or with whom it is, since when, and what next. */
export function stageSentence({ status, statusSince, due, submittedAt }: Staged): string {
  if (due !== null) {
    const by = `Due ${instantInWords(due.at)}${due.isExtended ? ", extended" : ""}`;
    return due.isLate
      ? `${by}: ${due.words}. Ask the programme office for an extension.`
      : `${by}: ${due.words === "due today" ? "today" : `${due.words} left`}.`;
  }
  if (status === "returned_in_part") {
    return `Returned by NHS CB on ${dayInWords(londonDay(statusSince))}. The review clock has stopped.`;
  }
  const since = dayInWords(londonDay(statusSince));
  const next = `Next: ${lowerFirst(nextStepInWords(status))}.`;
  if (whoseTurn(status) !== "nhs_cb") return next;
  const submitted = submittedAt === null ? "" : `Submitted ${instantInWords(submittedAt)}. `;
  return `${submitted}With NHS CB at this stage since ${since}. ${next}`;
}

function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) || /^(CSU|NHS)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

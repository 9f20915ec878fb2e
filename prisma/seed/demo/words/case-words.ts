import type { Judgement } from "@/lib/domain/scoring/judgement";
import { isPoints, judgementLabel } from "@/lib/domain/scoring/judgement";
import type { CaseTexts } from "@/prisma/factories/case/case-texts";
import { type IllustrativeUnit, madeUpNumber } from "../../documents/illustrative";
import { wordsFor } from "./criterion-words";

const closings = [
  "",
  "What is left to do is in our development plan, each item with a date and an owner.",
  "",
  "We would be glad to show a reviewer how this works in practice.",
  "Our customers have read this answer, and two of them asked for changes, which we made.",
  "",
  "The pages below are where a reader should begin.",
];

/** The words of one unit's case. `placeOf` names where its evidence is: "Full business plan, page 3". */
export function caseWords(unit: IllustrativeUnit, placeOf: (code: string) => string): CaseTexts {
  const hasGap = (code: string) => unit.gaps.includes(code);
  const closing = (code: string) => closings[madeUpNumber(unit.id + code, 0, closings.length - 1)] ?? "";
  return {
    answer: (code) => {
      const { answer, gap } = wordsFor(code);
      return `${hasGap(code) ? gap(unit) : answer(unit)} ${hasGap(code) ? "" : closing(code)}`.trim();
    },
    shows: (code) => `${wordsFor(code).shown}.`,
    scoreReason: (code, judgement, reviewer) => reasonFor(code, judgement, reviewer, placeOf(code)),
    decisiveReasons: (code, judgement) => decisiveReasons(code, judgement, placeOf(code)),
    because: (code, from, to) => becauseOf(code, from, to, placeOf(code)),
    dissent: (code) =>
      `One member gives more weight to what is not yet in place under ${code}, and is content that the panel's score stands.`,
    summary: summaryOf(unit),
    exitCriteria: (code) => wordsFor(code).done,
  };
}

function reasonFor(code: string, judgement: Judgement, reviewer: number, place: string): string {
  const { shown, missing } = wordsFor(code);
  const opening = [`${place}.`, `I read ${place}.`, `On ${place}:`][reviewer % 3] ?? "";
  switch (judgement) {
    case "cannot_judge":
      return `${opening} The passage does not answer the question that is asked, so I cannot judge it either way.`;
    case 4:
      return `${opening} ${shown}. It holds together with the rest of the case and leaves nothing to ask.`;
    case 3:
      return `${opening} ${shown}. What is not yet done has a date and someone who owns it.`;
    case 2:
      return `${opening} Workable, but: ${lowered(missing)}. I found no firm plan for it.`;
    default:
      return `${opening} ${missing}. I looked for it in the other documents and it is not there.`;
  }
}

function decisiveReasons(code: string, judgement: Judgement, place: string): string {
  const { shown, missing } = wordsFor(code);
  if (!isPoints(judgement)) return `${place} does not allow a judgement. The panel agreed to ask the unit again.`;
  if (judgement > 2) return `${shown} (${place}). The panel agreed that the evidence supports ${judgement}.`;
  return `${missing} (${place}). The panel found no firm plan to close this.`;
}

function becauseOf(code: string, from: Judgement, to: Judgement, place: string): string {
  if (isPoints(from) && isPoints(to) && from > to) {
    return `Accepted that ${place} promises more on ${code} than it shows, so ${judgementLabel(to)} is fairer than ${judgementLabel(from)}.`;
  }
  return `Had not seen ${place}, which another member pointed out and which bears out ${judgementLabel(to)} on ${code}.`;
}

function summaryOf(unit: IllustrativeUnit): string {
  if (unit.gaps.length === 0) return `${unit.name} has shown what was asked, with evidence throughout.`;
  const gaps = unit.gaps.map((code) => lowered(wordsFor(code).missing)).join("; ");
  return `${unit.name} has shown most of what was asked. What the panel did not find: ${gaps}.`;
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

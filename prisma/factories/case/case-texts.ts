import type { Judgement } from "@/lib/domain/scoring/judgement";

/** The words of a made-up case. Tests take the plain ones below; the demonstration writes its own. */
export type CaseTexts = {
  readonly answer: (code: string) => string;
  readonly shows: (code: string, page: number) => string;
  readonly scoreReason: (code: string, judgement: Judgement, reviewer: number) => string;
  readonly decisiveReasons: (code: string, judgement: Judgement) => string;
  readonly because: (code: string, from: Judgement, to: Judgement) => string;
  readonly dissent: (code: string, reviewer: string) => string;
  readonly summary: string;
  readonly exitCriteria: (code: string) => string;
};

export const plainTexts: CaseTexts = {
  answer: (code) => `Our answer to ${code}: this is in place, and the pages below show it.`,
  shows: (code, page) => `Page ${page} shows what we say about ${code}`,
  scoreReason: (code, judgement) =>
    `${code}: the pages named support ${judgement === "cannot_judge" ? "no score" : judgement}.`,
  decisiveReasons: (code) => `The panel read the pages named for ${code} and agreed what they show.`,
  because: (code) => `The other members pointed to a page on ${code} that had been missed.`,
  dissent: (code, reviewer) => `${reviewer} holds to the first score on ${code}, and accepts the panel's.`,
  summary: "The panel agreed this outcome from the record.",
  exitCriteria: (code) => `The gap found under ${code} is closed and the evidence is filed.`,
};

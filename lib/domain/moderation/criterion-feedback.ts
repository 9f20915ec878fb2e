import { type Judgement, judgementLabel, scaleWords } from "@/lib/domain/scoring/judgement";

export type FeedbackSource = {
  readonly code: string;
  readonly title: string;
  readonly agreed: Judgement;
  readonly decisiveReasons: string;
  /** Added to the record after it locked, oldest first. */
  readonly amendments: readonly string[];
  /** The evidence the panel had, as in "Price list v3, page 4". */
  readonly pagesRead: readonly string[];
  readonly issues: readonly { readonly title: string; readonly exitCriteria: string; readonly dueOn: string }[];
};

/**
 * What the unit reads for one criterion: the score in words, why, the pages read, and what to do by when. It is made from
 * the agreed record alone, so that no member's own score, name, move or dissent can reach the unit.
 */
export type CriterionFeedback = {
  readonly code: string;
  readonly title: string;
  /** "2" or "Cannot judge". */
  readonly score: string;
  readonly scoreInWords: string;
  readonly why: string;
  readonly amendments: readonly string[];
  readonly pagesRead: readonly string[];
  readonly toDo: readonly { readonly what: string; readonly doneMeans: string; readonly dueOn: string }[];
};

export function criterionFeedback(source: FeedbackSource): CriterionFeedback {
  return {
    code: source.code,
    title: source.title,
    score: judgementLabel(source.agreed),
    scoreInWords: scaleWords(source.agreed).meaning,
    why: source.decisiveReasons,
    amendments: source.amendments,
    pagesRead: source.pagesRead,
    toDo: source.issues.map((issue) => ({ what: issue.title, doneMeans: issue.exitCriteria, dueOn: issue.dueOn })),
  };
}

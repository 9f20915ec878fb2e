import { checkDeparture } from "@/lib/domain/moderation/departure";
import { isPoints, type Judgement, PASS_LINE } from "@/lib/domain/scoring/judgement";
import { conflict, type Result } from "@/lib/domain/shared/result";

export const RATINGS = ["good_progress", "marginal", "fail"] as const;
export type Rating = (typeof RATINGS)[number];

export const RATING_WORDS: Readonly<Record<Rating, string>> = {
  good_progress: "Good progress",
  marginal: "Marginal",
  fail: "Fail",
};

/** A criterion of the test, with the score the panel agreed. `weight` is a whole number, 1 or more. */
export type AgreedCriterion = {
  readonly code: string;
  readonly isCritical: boolean;
  readonly weight: number;
  readonly agreed: Judgement;
};

export type RatingProposal = {
  /** Null where the rule leaves the rating to the panel. */
  readonly rating: Rating | null;
  /** How it was worked out, in words, as in "Weighted mean 2.33 (28/12). Critical 3.C1 agreed at 2." */
  readonly working: string;
};

/** A mean kept exact: `sum` / `weight`, both whole. */
export type WeightedMean = { readonly sum: number; readonly weight: number };

/** Lines in halves, so that 1.5 and 2.5 stay whole numbers. Our design. */
const FAIL_BELOW_HALVES = 3;
const MARGINAL_BELOW_HALVES = 5;

/** Null when nothing could be judged. */
export function weightedMean(criteria: readonly AgreedCriterion[]): WeightedMean | null {
  let sum = 0;
  let weight = 0;
  for (const criterion of criteria) {
    if (!isPoints(criterion.agreed)) continue;
    sum += criterion.agreed * criterion.weight;
    weight += criterion.weight;
  }
  return weight === 0 ? null : { sum, weight };
}

/** sum/weight < halves/2, by cross-multiplication: no fraction is ever rounded before it is compared. */
function isBelow(mean: WeightedMean, halves: number): boolean {
  return mean.sum * 2 < mean.weight * halves;
}

/**
 * The mean to two places, rounded half up, except that 2.499 is shown as 2.49: shown as 2.50 it would seem to reach a
 * line that it misses.
 */
export function meanWords(mean: WeightedMean): string {
  const cut = Math.floor((mean.sum * 100) / mean.weight);
  const rounded = Math.floor((mean.sum * 200 + mean.weight) / (mean.weight * 2));
  const hundredths = rounded % 50 === 0 && rounded * mean.weight !== mean.sum * 100 ? cut : rounded;
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}

/**
 * The rating of one test by the rule. Our design: fail, if a critical criterion is agreed below 2 or the weighted mean is
 * below 1.5; marginal, if the mean is below 2.5 or a critical criterion is agreed at exactly 2; good progress otherwise.
 * A critical criterion that cannot be judged, or a test with nothing judged, is left to the panel.
 */
export function proposeRating(criteria: readonly AgreedCriterion[]): RatingProposal {
  const mean = weightedMean(criteria);
  const critical = criteria.filter((criterion) => criterion.isCritical);
  const unjudged = critical.filter((criterion) => !isPoints(criterion.agreed));
  const low = critical.filter((criterion) => isPoints(criterion.agreed) && criterion.agreed <= PASS_LINE);
  const facts = [
    mean === null ? "Nothing could be judged" : `Weighted mean ${meanWords(mean)} (${mean.sum}/${mean.weight})`,
    ...low.map((criterion) => `Critical ${criterion.code} agreed at ${criterion.agreed}`),
    ...unjudged.map((criterion) => `Critical ${criterion.code} could not be judged`),
  ];
  if (mean === null || unjudged.length > 0) {
    return { rating: null, working: `${facts.join(". ")}. The panel decides.` };
  }
  const failed = low.some((criterion) => criterion.agreed !== PASS_LINE) || isBelow(mean, FAIL_BELOW_HALVES);
  const marginal = low.length > 0 || isBelow(mean, MARGINAL_BELOW_HALVES);
  return { rating: failed ? "fail" : marginal ? "marginal" : "good_progress", working: `${facts.join(". ")}.` };
}

/**
 * The panel rates a test on a locked record: as the rule has it, or otherwise with a reason. Before the record is locked a
 * rating would rest on scores that may still change. Returns the reason.
 */
export function checkRateTest(facts: {
  readonly locked: boolean;
  readonly proposed: Rating | null;
  readonly chosen: Rating;
  readonly reason: string;
}): Result<string> {
  if (!facts.locked) return conflict("The record is not locked yet. Every panel member must confirm it first.");
  return checkDeparture(facts.proposed, facts.chosen, facts.reason);
}

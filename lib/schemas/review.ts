import { z } from "zod";
import { INTEREST_ANSWERS } from "@/lib/domain/scoring/interests";
import { JUDGEMENTS } from "@/lib/domain/scoring/judgement";
import { REVIEW_FILTERS } from "@/lib/domain/scoring/review-state";
import { REASON_LENGTH } from "@/lib/domain/shared/reason";
import { identifier, paragraphs, paragraphsIfSent, rowVersion } from "./text";

export const declareInterestsSchema = z.object({
  submissionId: identifier,
  answer: z.enum([...INTEREST_ANSWERS, ""]).default(""),
  statement: paragraphs(REASON_LENGTH.max, null),
});

/** How a judgement stands in a form: the points as a digit, "cannot_judge", or nothing yet. */
const judgement = z
  .enum(["0", "1", "2", "3", "4", "cannot_judge", ""])
  .transform((value) => JUDGEMENTS.find((each) => String(each) === value) ?? null);

/** A field that is left out stays as it is: an autosave sends only what changed. */
const optionalText = paragraphsIfSent(REASON_LENGTH.max);

export const scoreCriterionSchema = z.object({
  submissionId: identifier,
  criterion: z.string().min(1).max(20),
  version: rowVersion,
  judgement: judgement.optional(),
  reason: optionalText,
  privateNote: optionalText,
  /** "next" when the reviewer says that this one is done: then a score needs its reason. */
  intent: z.enum(["draft", "next"]).default("next"),
  /** The code of the criterion to go on to; empty after the last. */
  next: z.string().max(20).default(""),
});

export type ScoreCriterionInput = z.output<typeof scoreCriterionSchema>;

export const submitReviewSchema = z.object({ submissionId: identifier });

export const proceedWithoutReviewerSchema = z.object({
  submissionId: identifier,
  panelMemberId: z.string("Choose the reviewer").min(1, "Choose the reviewer").max(36).pipe(identifier),
  reason: paragraphs(REASON_LENGTH.max, "Say why the panel goes ahead without this reviewer"),
});

/** What of a review is listed. Anything else in the address is all of it. */
export const reviewSearchSchema = z.object({ show: z.enum(REVIEW_FILTERS).catch("all") });

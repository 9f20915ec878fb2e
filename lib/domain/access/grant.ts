import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import type { Relation } from "./facts";
import type { Role } from "./role";

export type Noun =
  | "programme"
  | "person"
  | "submission"
  | "review"
  | "moderation"
  | "outcome"
  | "flag"
  | "commitment"
  | "record";

/** One way to be allowed: a role, in a relation to the thing, at some stages or (without `phases`) at any. */
export type Grant = {
  readonly roles: readonly [Role, ...Role[]];
  readonly relation: Relation;
  readonly phases?: readonly [SubmissionStatus, ...SubmissionStatus[]];
};

/** What stops someone who would otherwise be allowed. */
export type Bar = "reviewer" | "scorer" | "moderator" | "raiser";

export type VerbRule = {
  readonly noun: Noun;
  readonly grants: readonly [Grant, ...Grant[]];
  readonly bars?: readonly Bar[];
  /** Stays open to those to whom the case is closed, as it is open to everyone. */
  readonly openToAll?: true;
  /** Who can, as one sentence for the screen of someone who cannot. */
  readonly whoCan: string;
};

export type VerbRules = Readonly<Record<string, VerbRule>>;

/** While the unit works on it. After a return, of the named criteria only. */
export const EDITING = ["preparing", "signed_off", "returned_in_part"] as const;

/** While more time can be given: until the case is submitted, and after a return. */
export const EXTENDING = ["not_open", "preparing", "signed_off", "returned_in_part"] as const;

/** While a panel can be put together or changed. */
export const ASSIGNING = ["preparing", "signed_off", "submitted", "in_review", "returned_in_part"] as const;

/** While a moderator still has something to do, or will have. */
export const TO_MODERATE = [...ASSIGNING, "in_moderation", "outcome_drafted", "representations"] as const;

export function isStillModerated(status: SubmissionStatus): boolean {
  return TO_MODERATE.some((each) => each === status);
}

/** From submission on: what reviewers may read. */
export const REVIEWABLE = [
  "submitted",
  "in_review",
  "in_moderation",
  "outcome_drafted",
  "representations",
  "outcome_issued",
  "published",
  "returned_in_part",
] as const;

/** In or past moderation: the panel is complete. */
export const MODERATED = [
  "in_moderation",
  "outcome_drafted",
  "representations",
  "outcome_issued",
  "published",
] as const;

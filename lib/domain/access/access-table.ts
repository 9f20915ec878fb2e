import type { VerbRule } from "./grant";
import { customerRules } from "./rules-for-customer";
import { flagRules } from "./rules-for-flag";
import { moderationRules } from "./rules-for-moderation";
import { outcomeRules } from "./rules-for-outcome";
import { programmeRules } from "./rules-for-programme";
import { readingRules } from "./rules-for-reading";
import { reviewRules } from "./rules-for-review";
import { submissionRules } from "./rules-for-submission";

const rules = {
  ...programmeRules,
  ...submissionRules,
  ...reviewRules,
  ...moderationRules,
  ...outcomeRules,
  ...flagRules,
  ...customerRules,
  ...readingRules,
};

/** Everything that a person can do or read. */
export type Verb = keyof typeof rules;

/**
 * Who may do what, as data: role, relation and stage for each verb. Deny by default: what is not written here may not be
 * done. It drives the guards of commands, what screens offer and the tests made from it. docs/domain.md, Who may do what.
 */
export const ACCESS_TABLE: Readonly<Record<Verb, VerbRule>> = rules;

export const VERBS: readonly Verb[] = Object.keys(rules).filter(isVerb);

export function isVerb(value: string): value is Verb {
  return Object.hasOwn(rules, value);
}

import { businessWords } from "./business-words";
import { customerWords } from "./customer-words";
import { deliveryWords } from "./delivery-words";
import { leadershipWords } from "./leadership-words";
import type { CriterionWords } from "./words-of-criterion";

const words: Readonly<Record<string, CriterionWords>> = {
  ...leadershipWords,
  ...customerWords,
  ...businessWords,
  ...deliveryWords,
};

/** By a criterion's code at checkpoint 3: "3.L1". */
export function wordsFor(code: string): CriterionWords {
  const found = words[code];
  if (found === undefined) throw new Error(`The demonstration has no words for ${code}`);
  return found;
}

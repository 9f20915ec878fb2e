import type { IllustrativeUnit } from "../../documents/illustrative";

/** What the demonstration writes about one criterion. All of it is made up. */
export type CriterionWords = {
  /** What a unit says that has it. */
  readonly answer: (unit: IllustrativeUnit) => string;
  /** What a unit says that has a gap. */
  readonly gap: (unit: IllustrativeUnit) => string;
  /** What a reviewer finds shown; begins a sentence. */
  readonly shown: string;
  /** What a reviewer finds missing; begins a sentence. */
  readonly missing: string;
  /** What must be true for the gap to be closed. */
  readonly done: string;
};

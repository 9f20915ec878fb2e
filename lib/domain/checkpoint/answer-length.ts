/** Characters of one answer: some six pages. Our design. */
export const ANSWER_LENGTH = 20_000;

/** All that the panel is told of the others' scores until it is complete: the same whatever has happened. docs/domain.md, Review. */
export const BLIND_SENTENCE = "You will see other scores when the panel is complete.";

import { describe, expect, it } from "vitest";
import { SUBMISSION_EVENTS } from "../checkpoint/moves";
import { FLAG_EVENTS } from "../flag/flag-moves";
import { checkpointActions } from "./checkpoint-actions";
import { flagActions } from "./flag-actions";

describe("what the record says of a move", () => {
  it.each(FLAG_EVENTS)("of a flag, %s: in words", (event) => {
    const said = flagActions["flag.moved"].sentence({ number: 7, unit: "Essex", event, to: "in_progress" });
    expect(said).toMatch(/^[A-Z][^_]+: flag 7, Essex$/);
  });

  it.each(SUBMISSION_EVENTS)("of a case, %s: in words", (event) => {
    const said = checkpointActions["submission.moved"].sentence({ unit: "Essex", event, to: "in_review" });
    expect(said).toMatch(/^[A-Z][^_]+: Essex$/);
  });
});

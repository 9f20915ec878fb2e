import { describe, expect, it } from "vitest";
import { eventsFor } from "./moves";
import {
  isDecided,
  isStillDue,
  mayEditSubmission,
  nextStepInWords,
  SUBMISSION_STATUSES,
  statusInWords,
  whoseTurn,
} from "./submission-status";

describe("stages in words", () => {
  it("has words and a next step for every stage, without full stops", () => {
    for (const status of SUBMISSION_STATUSES) {
      expect(statusInWords(status)).toMatch(/^[A-Z][a-z ]+$/);
      expect(nextStepInWords(status, true)).toMatch(/^[A-Z].*[a-zB]$/);
    }
  });

  it("gives the turn to a side that can do something", () => {
    for (const status of SUBMISSION_STATUSES) {
      const unitCanAct = eventsFor(status, "csu_lead").some((event) => event !== "withdraw" && event !== "open");
      if (whoseTurn(status, true) === "csu") expect(unitCanAct).toBe(true);
    }
  });

  it("hands the turn to NHS CB when the window for representations closes", () => {
    expect(whoseTurn("representations", true)).toBe("csu");
    expect(whoseTurn("representations", false)).toBe("nhs_cb");
    expect(whoseTurn("preparing", false)).toBe("csu");
    expect(nextStepInWords("representations", false)).not.toBe(nextStepInWords("representations", true));
  });

  it("lets the unit write in three stages only, and knows what is decided", () => {
    expect(SUBMISSION_STATUSES.filter(mayEditSubmission)).toEqual(["preparing", "signed_off", "returned_in_part"]);
    expect(SUBMISSION_STATUSES.filter(isStillDue)).toEqual(["preparing", "signed_off"]);
    expect(SUBMISSION_STATUSES.filter(isDecided)).toEqual(["outcome_issued", "published"]);
  });
});

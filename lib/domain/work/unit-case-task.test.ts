import { describe, expect, it } from "vitest";
import { SUBMISSION_STATUSES } from "../checkpoint/submission-status";
import { nextForUnitCase, type UnitCase } from "./unit-case-task";

const base: UnitCase = {
  status: "preparing",
  unit: "Essex",
  isLead: true,
  criteriaLeft: 0,
  hasPrepared: false,
  dueOn: "2012-08-31",
  mayBegin: false,
  window: null,
};

describe("what a unit does next", () => {
  it.each([
    [{ status: "not_open" }, undefined],
    [{ status: "not_open", mayBegin: true }, "Open it and begin"],
    [{ status: "not_open", mayBegin: true, isLead: false }, "A CSU lead opens it"],
    [{ criteriaLeft: 3 }, "Answer 3 more criteria"],
    [{ criteriaLeft: 0 }, "Check what is missing and sign off"],
    [{ criteriaLeft: 0, isLead: false }, "Check what is missing"],
    [{ criteriaLeft: 0, hasPrepared: true }, "Check what is missing"],
    [{ status: "signed_off" }, "Submit to NHS CB"],
    [{ status: "representations", window: { isOpen: true, dueOn: "2012-09-20" } }, "Answer the draft outcome"],
    [{ status: "representations", window: { isOpen: false, dueOn: "2012-09-20" } }, "NHS CB issues the outcome"],
    [{ status: "in_review" }, "NHS CB is reviewing it"],
  ] as const)("%o", (facts, title) => {
    expect(nextForUnitCase({ ...base, ...facts })?.title).toBe(title);
  });

  it("never tells the unit which step of the review it is at", () => {
    const steps = SUBMISSION_STATUSES.filter((status) =>
      ["submitted", "in_review", "in_moderation", "outcome_drafted"].includes(status),
    );
    expect(new Set(steps.map((status) => JSON.stringify(nextForUnitCase({ ...base, status })))).size).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { checkCheckpointMayOpen, checkUnitMayOpen, type PlannedCriterion } from "./opening";
import { SUBMISSION_STATUSES } from "./submission-status";

const PROCEEDS = { name: "Checkpoint 2", status: "published", outcome: { proceeds: true } } as const;

describe("a unit opens its submission", () => {
  it("to the first checkpoint, or after an outcome that proceeds", () => {
    expect(checkUnitMayOpen("open", "first").ok).toBe(true);
    expect(checkUnitMayOpen("open", PROCEEDS).ok).toBe(true);
    expect(checkUnitMayOpen("open", { ...PROCEEDS, status: "outcome_issued" }).ok).toBe(true);
  });

  it.each([
    ["planned", PROCEEDS, "not opened"],
    ["closed", PROCEEDS, "closed"],
    ["open", null, "took no part"],
    ["open", { ...PROCEEDS, outcome: null }, "no outcome yet"],
    ["open", { ...PROCEEDS, outcome: { proceeds: false } }, "stopped at Checkpoint 2"],
  ] as const)("not when %s after %j", (status, before, words) => {
    expect(checkUnitMayOpen(status, before)).toMatchObject({
      error: "conflict",
      message: expect.stringContaining(words),
    });
  });

  it("only after an outcome that stands, whatever was drafted", () => {
    const allowed = SUBMISSION_STATUSES.filter((status) => checkUnitMayOpen("open", { ...PROCEEDS, status }).ok);
    expect(allowed).toEqual(["outcome_issued", "published"]);
  });
});

describe("a checkpoint opens and its criteria freeze", () => {
  const criterion: PlannedCriterion = {
    code: "2.L1",
    test: "Leadership",
    question: "Who leads?",
    isCritical: true,
    weight: 3,
  };

  it("when every test has criteria that can be answered and weighed", () => {
    expect(checkCheckpointMayOpen("planned", ["Leadership"], [criterion], "first").ok).toBe(true);
    expect(checkCheckpointMayOpen("open", ["Leadership"], [criterion], "first")).toMatchObject({ error: "conflict" });
  });

  it("in its order, whatever became of the one before since it opened", () => {
    const afterOne = (status: "planned" | "open" | "closed") =>
      checkCheckpointMayOpen("planned", ["Leadership"], [criterion], { name: "Checkpoint 2", status });
    expect(afterOne("planned")).toMatchObject({
      message: "Open Checkpoint 2 first: units come to this one through it.",
    });
    expect([afterOne("open").ok, afterOne("closed").ok]).toEqual([true, true]);
  });

  it.each([
    [[], [], "There are no tests"],
    [["Leadership", "Customer"], [criterion], 'The test "Customer" has no criteria'],
    [["Leadership"], [criterion, criterion], "2.L1 is there twice"],
    [["Leadership"], [{ ...criterion, weight: 0 }], "2.L1 needs a weight"],
    [["Leadership"], [{ ...criterion, weight: 1.5 }], "2.L1 needs a weight"],
    [["Leadership"], [{ ...criterion, question: " " }], "2.L1 asks no question"],
    [["Leadership"], [criterion, { ...criterion, code: "2.X1", test: "Other" }], "2.X1 belongs to a test"],
  ])("not with tests %j and criteria %j", (tests, criteria, words) => {
    expect(checkCheckpointMayOpen("planned", tests, criteria, "first")).toMatchObject({
      error: "invalid",
      message: expect.stringContaining(words),
    });
  });
});

import { expect, test } from "vitest";
import { scoreCriterionSchema } from "./review";

const sent = { submissionId: "01a20153-95e9-7746-a915-9437b22daa97", criterion: "3.D1", version: "2" };

test("a field that an autosave leaves out stays out: it would empty what is stored", () => {
  const score = scoreCriterionSchema.parse({ ...sent, judgement: "2" });
  expect(score).toMatchObject({ judgement: 2 });
  expect(score.reason).toBeUndefined();
  expect(score.privateNote).toBeUndefined();
});

test("a field that was emptied is empty", () => {
  expect(scoreCriterionSchema.parse({ ...sent, reason: " " }).reason).toBe("");
});

import { describe, expect, it } from "vitest";
import { COMMITMENT_STAGES } from "./stage";
import { checkStageOnward, checkStepBack, stagesBack, stagesOnward } from "./step-back";

describe("stepping back", () => {
  it("offers what is behind, and withdrawing or leaving", () => {
    expect(stagesBack("exploring")).toEqual(["withdrawn"]);
    expect(stagesBack("letter_of_intent")).toEqual(["exploring", "intends", "withdrawn"]);
    expect(stagesBack("signed")).toContain("leaving");
    expect(stagesBack("leaving")).toEqual(["signed", "left"]);
    expect(stagesBack("withdrawn")).toEqual([]);
  });

  it("always takes a reason", () => {
    expect(checkStepBack("intends", "withdrawn", "")).toMatchObject({
      error: "invalid",
      fields: { reason: expect.any(String) },
    });
    expect(checkStepBack("leaving", "left", " ")).toMatchObject({ error: "invalid" });
    expect(checkStepBack("intends", "withdrawn", " The price doubled. ")).toEqual({
      ok: true,
      value: "The price doubled.",
    });
  });

  it("is not a way forward", () => {
    expect(checkStepBack("intends", "signed", "We are ready now")).toMatchObject({
      fields: { stage: expect.any(String) },
    });
    expect(checkStageOnward("signed", "leaving")).toMatchObject({
      fields: { stage: expect.stringContaining("step back") },
    });
  });

  it("and going on share no stage, whatever the stage", () => {
    for (const from of COMMITMENT_STAGES) {
      const onward = stagesOnward(from);
      expect(stagesBack(from).filter((stage) => onward.includes(stage))).toEqual([]);
    }
  });
});

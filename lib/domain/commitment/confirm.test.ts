import { describe, expect, it } from "vitest";
import { allowanceBar } from "./allowance";
import { checkDraftFollows, checkUnusualSpend } from "./confirm";

describe("confirming a draft", () => {
  it("checks again what the draft does to the entry in force", () => {
    expect(checkDraftFollows(null, "intends", "")).toEqual({ ok: true });
    expect(checkDraftFollows("intends", "signed", "")).toEqual({ ok: true });
    expect(checkDraftFollows("signed", "exploring", "")).toMatchObject({ error: "conflict" });
    expect(checkDraftFollows("signed", "withdrawn", "No longer needed")).toMatchObject({ error: "conflict" });
  });

  it.each([
    [499, false],
    [500, true],
    [1500, true],
    [1501, false],
    [0, true],
  ])("asks whether %i pence on CSUs is right: usual is %s", (pencePerHead, usual) => {
    const bar = allowanceBar([{ route: "csu", stage: "intends", pencePerHead }]);
    expect(checkUnusualSpend(bar, false).ok).toBe(usual);
    expect(checkUnusualSpend(bar, true)).toEqual({ ok: true });
  });
});

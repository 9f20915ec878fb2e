import { expect, it } from "vitest";
import { ownersGone } from "./owners-gone";

const lead = { id: "1", name: "CSU lead, Essex" };
const reviewer = { id: "2", name: "Reviewer 2, NHS CB" };

it.each([
  ["both stand", { owner: lead, canOwn: ["1"] }, { owner: reviewer, canOwn: ["2"] }, []],
  ["nobody is named yet", { owner: null, canOwn: [] }, { owner: null, canOwn: [] }, []],
  [
    "the lead has left",
    { owner: lead, canOwn: [] },
    { owner: reviewer, canOwn: ["2"] },
    ["CSU lead, Essex is no longer at Essex: change the plan to name another owner there."],
  ],
  [
    "the reviewer was replaced",
    { owner: lead, canOwn: ["1"] },
    { owner: reviewer, canOwn: ["3"] },
    ["Reviewer 2, NHS CB no longer works on Essex's checkpoints: change the plan to name another owner at NHS CB."],
  ],
])("%s", (_, ofUnit, ofNhsCb, sentences) => {
  expect(ownersGone("nhs_cb", "Essex", ofUnit, ofNhsCb)).toEqual(sentences);
});

it("the unit is not told who left its panel", () => {
  const [ofUnit, ofNhsCb] = [
    { owner: lead, canOwn: ["1"] },
    { owner: reviewer, canOwn: ["3"] },
  ];
  expect(ownersGone("csu", "Essex", ofUnit, ofNhsCb)).toEqual(["NHS CB has to name another owner on its side."]);
});

import { describe, expect, it } from "vitest";
import { JUDGEMENTS, type Judgement } from "@/lib/domain/scoring/judgement";
import { type AgreedCriterion, proposeIssues } from "./issues";

const criterion = (code: string, isCritical: boolean, agreed: Judgement): AgreedCriterion => ({
  criterionId: `id-${code}`,
  testId: "business",
  code,
  title: "Outline business plan",
  isCritical,
  agreed,
  decisiveReasons: "No price list",
});

describe("proposed issues", () => {
  it.each([
    [0, true, "critical"],
    [1, true, "critical"],
    [2, true, "high"],
    [0, false, "high"],
    [1, false, "high"],
    [2, false, "medium"],
  ] as const)("agreed at %s, critical %s: %s", (agreed, isCritical, severity) => {
    expect(proposeIssues([criterion("2.B1", isCritical, agreed)])).toEqual([
      {
        criterionId: "id-2.B1",
        testId: "business",
        title: "2.B1 Outline business plan",
        severity,
        rootCause: "No price list",
      },
    ]);
  });

  it("are none for what was good, strong or could not be judged", () => {
    const good = JUDGEMENTS.filter((judgement) => judgement === "cannot_judge" || judgement > 2);
    expect(
      proposeIssues(good.flatMap((agreed) => [criterion("a", true, agreed), criterion("b", false, agreed)])),
    ).toEqual([]);
  });

  it("come with the most severe first, and otherwise in the order of the criteria", () => {
    const agreed = [
      criterion("a", false, 2),
      criterion("b", false, 1),
      criterion("c", true, 0),
      criterion("d", false, 2),
    ];
    expect(proposeIssues(agreed).map(({ criterionId }) => criterionId)).toEqual(["id-c", "id-b", "id-a", "id-d"]);
  });
});

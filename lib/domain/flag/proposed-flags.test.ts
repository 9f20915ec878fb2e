import { describe, expect, it } from "vitest";
import { proposeFlags, type UnitFacts } from "./proposed-flags";
import { bySeverity, SEVERITIES, severityInWords, severityRank } from "./severity";

const QUIET: UnitFacts = {
  failedCritical: [],
  breakEvenPencePerYear: 1000,
  confirmedPencePerYear: 600,
  breakEvenSharePercent: 60,
  endedCommitments: [],
  missedMilestones: [],
  overdueAnswers: [],
};

describe("flags proposed by rule", () => {
  it("proposes none without a reason, and none on income before a break-even is stated", () => {
    expect(proposeFlags(QUIET)).toEqual([]);
    expect(proposeFlags({ ...QUIET, breakEvenPencePerYear: null, confirmedPencePerYear: 0 })).toEqual([]);
  });

  const reasons: readonly [Partial<UnitFacts>, string, string][] = [
    [{ failedCritical: [{ criterion: "2.B1", title: "Outline business plan" }] }, "critical:2.B1", "critical"],
    [{ confirmedPencePerYear: 599 }, "income", "high"],
    [{ missedMilestones: [{ id: "m1", title: "Price list", dueOn: "2012-06-14" }] }, "milestone:m1:2012-06-14", "high"],
    [
      { endedCommitments: [{ id: "c1", ccg: "NHS Darlington", serviceLine: "IM&T", how: "withdrawn" }] },
      "commitment:c1",
      "medium",
    ],
    [{ overdueAnswers: [{ id: "q1", dueOn: "2012-06-14" }] }, "answer:q1", "low"],
  ];

  it.each(reasons)("%j proposes %s, %s", (reason, key, severity) => {
    expect(proposeFlags({ ...QUIET, ...reason })).toEqual([expect.objectContaining({ key, severity })]);
  });

  it("puts the most severe first and says what was found", () => {
    const all = Object.assign({}, QUIET, ...reasons.map(([reason]) => reason)) satisfies UnitFacts;
    const proposed = proposeFlags(all);
    expect(proposed.map(({ severity }) => severity)).toEqual(["critical", "high", "high", "medium", "low"]);
    expect(proposed[1]?.title).toBe("Confirmed income of £5.99 is under 60% of the £10.00 needed to break even");
  });
});

describe("severity", () => {
  it("has four, in order", () => {
    expect(SEVERITIES.map(severityRank)).toEqual([1, 2, 3, 4]);
    expect(SEVERITIES.map(severityInWords)).toEqual(["Low", "Medium", "High", "Critical"]);
    expect(SEVERITIES.map((severity) => ({ severity })).sort(bySeverity)[0]).toEqual({ severity: "critical" });
  });
});

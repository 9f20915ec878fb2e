import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDeparture } from "@/lib/domain/moderation/departure";
import { RATINGS, type Rating } from "@/lib/domain/moderation/rating";
import { proposeScenario } from "@/lib/domain/moderation/scenario";

const NAMES = ["Leadership", "Customer", "Business", "Delivery"];
const rated = (...ratings: readonly Rating[]) =>
  ratings.map((rating, index) => ({ name: NAMES[index] ?? `Test ${index}`, rating }));
const good = "good_progress";
const marginal = "marginal";
const fail = "fail";

test.each([
  { ratings: [good, good, good, good], scenario: "A", words: "Every test shows good progress" },
  { ratings: [good], scenario: "A", words: "good progress" },
  {
    ratings: [good, marginal, good],
    scenario: "B",
    words: "Customer is marginal. Leadership and Business show good progress",
  },
  { ratings: [marginal, marginal, good], scenario: "B", words: "Leadership and Customer are marginal" },
  { ratings: [fail, fail, good], scenario: "C", words: "2 tests failed: Leadership and Customer" },
  { ratings: [fail, fail, fail, fail], scenario: "C", words: "4 tests failed" },
  { ratings: [fail, good, good], scenario: null, words: "Exactly one test failed: Leadership. The panel must judge" },
  { ratings: [marginal, fail, good], scenario: null, words: "Exactly one test failed: Customer" },
  { ratings: [fail], scenario: null, words: "Exactly one test failed" },
  { ratings: [marginal, marginal, marginal], scenario: null, words: "Every test is marginal. The panel must judge" },
  { ratings: [marginal], scenario: null, words: "Every test is marginal" },
  { ratings: [], scenario: null, words: "No test is rated" },
] as const)("$ratings: $scenario", ({ ratings, scenario, words }) => {
  const proposal = proposeScenario(rated(...ratings));
  expect(proposal.scenario).toBe(scenario);
  expect(proposal.working).toContain(words);
});

describe("whatever the ratings", () => {
  test("a failed test never proceeds by the rule, and the order of tests does not matter", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RATINGS), { maxLength: 8 }), (ratings) => {
        const { scenario } = proposeScenario(rated(...ratings));
        if (ratings.includes("fail")) expect(scenario === "A" || scenario === "B").toBe(false);
        expect(proposeScenario(rated(...[...ratings].reverse())).scenario).toBe(scenario);
      }),
    );
  });
});

describe("confirming or departing", () => {
  test.each([
    { proposed: "A", chosen: "A", reason: "", accepted: true },
    { proposed: "A", chosen: "B", reason: "", accepted: false },
    { proposed: "A", chosen: "B", reason: "The letters came after the date.", accepted: true },
    { proposed: null, chosen: "C", reason: " ", accepted: false },
    { proposed: null, chosen: "C", reason: "No customer has signed for any line.", accepted: true },
  ])("the rule says $proposed, the panel $chosen, because '$reason'", ({ proposed, chosen, reason, accepted }) => {
    expect(checkDeparture(proposed, chosen, reason).ok).toBe(accepted);
  });
});

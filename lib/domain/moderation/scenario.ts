import type { Rating } from "@/lib/domain/moderation/rating";
import { listInWords } from "@/lib/domain/shared/list-in-words";

export const SCENARIOS = ["A", "B", "C"] as const;
export type Scenario = (typeof SCENARIOS)[number];

export const SCENARIO_WORDS: Readonly<Record<Scenario, { readonly tag: string; readonly meaning: string }>> = {
  A: { tag: "A proceeds", meaning: "Proceeds, with medium to low issues in a development plan" },
  B: { tag: "B proceeds, rapid management", meaning: "Proceeds, with issues that need more rapid management" },
  C: { tag: "C stops", meaning: "Stops" },
};

export function scenarioProceeds(scenario: Scenario): boolean {
  return scenario !== "C";
}

export type RatedTest = { readonly name: string; readonly rating: Rating };

export type ScenarioProposal = {
  /** Null where the panel must judge, and say why. */
  readonly scenario: Scenario | null;
  /** The working in words, naming the tests. */
  readonly working: string;
};

function namesOf(tests: readonly RatedTest[], rating: Rating): string[] {
  return tests.filter((test) => test.rating === rating).map((test) => test.name);
}

/** The scenario by the rule, from the ratings over the tests of one checkpoint. Our design. */
export function proposeScenario(tests: readonly RatedTest[]): ScenarioProposal {
  const failed = namesOf(tests, "fail");
  const marginal = namesOf(tests, "marginal");
  const good = namesOf(tests, "good_progress");
  if (tests.length === 0) return { scenario: null, working: "No test is rated." };
  if (failed.length >= 2) return { scenario: "C", working: `${failed.length} tests failed: ${listInWords(failed)}.` };
  if (failed.length === 1) {
    return {
      scenario: null,
      working: `Exactly one test failed: ${listInWords(failed)}. The panel must judge, and say why.`,
    };
  }
  if (marginal.length === 0) return { scenario: "A", working: "Every test shows good progress." };
  if (good.length === 0)
    return { scenario: null, working: "Every test is marginal. The panel must judge, and say why." };
  return {
    scenario: "B",
    working: `${listInWords(marginal)} ${marginal.length === 1 ? "is" : "are"} marginal. ${listInWords(good)} ${good.length === 1 ? "shows" : "show"} good progress. None failed.`,
  };
}

import type { IllustrativeUnit } from "../documents/illustrative";
import type { UnitIncome } from "./commitments";
import type { UnitStory } from "./stories/unit-story";
import type { DemoOrganisation, World } from "./world";

/** Pay is 71% of what the papers spend; a post costs £42,000 a year with its pension. */
const payOfOnePost = 4_200_000;

/** What a unit's papers and answers are written from: its made-up income and gaps, and the CCGs that are its customers. */
export function unitInFigures(
  world: World,
  unit: DemoOrganisation,
  story: UnitStory,
  income: UnitIncome,
): IllustrativeUnit {
  const breakEvenIncomePence =
    Math.round((income.confirmedPencePerYear * 100) / story.breakEvenShare / 100_000) * 100_000;
  return {
    id: unit.slug,
    name: unit.name,
    region: unit.region,
    yearlyIncomePence: income.expectedPencePerYear,
    breakEvenIncomePence,
    wholeTimePosts: Math.round((breakEvenIncomePence * 0.71) / payOfOnePost),
    customers: income.customers,
    lines: world.serviceLines.map(({ name }) => name),
    gaps: Object.entries(story.gaps)
      .filter(([, judgement]) => judgement !== "cannot_judge" && judgement <= 2)
      .map(([code]) => code),
  };
}

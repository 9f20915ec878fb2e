import type { IllustrativeUnit } from "../documents/illustrative";
import { madeUpNumber } from "../documents/illustrative";
import type { UnitIncome } from "./commitments";
import type { UnitStory } from "./units";
import type { DemoOrganisation, World } from "./world";

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
    wholeTimePosts: madeUpNumber(`${unit.slug} posts`, 140, 420),
    customers: income.customers,
    lines: world.serviceLines.map(({ name }) => name),
    gaps: Object.entries(story.gaps)
      .filter(([, judgement]) => judgement !== "cannot_judge" && judgement <= 2)
      .map(([code]) => code),
  };
}

import type { Judgement } from "@/lib/domain/scoring/judgement";
import { decided } from "./stories/decided";
import { underReview } from "./stories/under-review";
import type { UnitStory } from "./stories/unit-story";
import { withTheUnit } from "./stories/with-the-unit";

/** The 23 units that proceeded at checkpoint 2: every stage of checkpoint 3 is some unit's. */
const byUnit = new Map([...withTheUnit, ...underReview, ...decided].map((story) => [story.slug, story]));

/** Undefined for the units that stopped at checkpoint 2. */
export function storyOf(unit: { readonly base: string }): UnitStory | undefined {
  return byUnit.get(unit.base);
}

/** What the panel agrees, or would agree, for a criterion of this unit. */
export function agreedFor(story: UnitStory, code: string): Judgement {
  return story.gaps[code] ?? (story.strong?.includes(code) ? 4 : 3);
}

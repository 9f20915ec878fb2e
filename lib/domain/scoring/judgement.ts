/** A whole number 0 to 4, or "cannot judge", which is not counted. Our design. */
export type Points = 0 | 1 | 2 | 3 | 4;
export type Judgement = Points | "cannot_judge";

export const POINTS = [0, 1, 2, 3, 4] as const satisfies readonly Points[];
export const JUDGEMENTS = [...POINTS, "cannot_judge"] as const satisfies readonly Judgement[];

/** A score below this line means that the criterion is not met. Our design. */
export const PASS_LINE: Points = 2;

export type ScaleWords = { readonly short: string; readonly meaning: string };

/** The scale in words, as reviewers choose from it and as the unit reads it. Our design. */
export function scaleWords(judgement: Judgement): ScaleWords {
  switch (judgement) {
    case 0:
      return { short: "Nothing relevant", meaning: "Nothing relevant was offered" };
    case 1:
      return { short: "Serious gaps", meaning: "There are serious gaps" };
    case 2:
      return { short: "Marginal", meaning: "Workable, but gaps have no firm plan" };
    case 3:
      return { short: "Good progress", meaning: "Good progress, and gaps have a plan" };
    case 4:
      return { short: "Strong", meaning: "Strong, and evidenced throughout" };
    case "cannot_judge":
      return { short: "Cannot judge", meaning: "What was offered does not allow a judgement, so it is not counted" };
  }
}

/** The same on one line, as a choice among six is read: "Marginal: workable, but gaps have no firm plan". Our design. */
export function scaleLine(judgement: Judgement): string {
  const { short, meaning } = scaleWords(judgement);
  if (judgement === 2 || judgement === "cannot_judge")
    return `${short}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
  return meaning;
}

export function isPoints(judgement: Judgement): judgement is Points {
  return judgement !== "cannot_judge";
}

/** The points that count, in the order given; "cannot judge" left out. */
export function pointsOf(judgements: readonly Judgement[]): Points[] {
  return judgements.filter(isPoints);
}

/** "2" or "Cannot judge", for tables and sentences. */
export function judgementLabel(judgement: Judgement): string {
  return isPoints(judgement) ? String(judgement) : "Cannot judge";
}

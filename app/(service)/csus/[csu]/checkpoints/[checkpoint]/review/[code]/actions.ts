"use server";

import { type SavedScore, scoreCriterion } from "@/lib/commands/review/score-criterion";
import { timeInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { scoreCriterionSchema } from "@/lib/schemas/review";
import { defineAction } from "@/lib/web/define-action";

const saved = ({ version, savedAt }: SavedScore) => ({ version, savedAt: timeInWords(savedAt) });

/** The button: a score that is done, and on to the next. Without script a draft can be kept as well. */
export const scoreCriterionAction = defineAction({
  door: "action:scoreCriterion",
  schema: scoreCriterionSchema,
  run: scoreCriterion,
  then: (value, { intent, next, criterion }) => {
    if (intent === "draft") return saved(value);
    const { unit, checkpoint } = value;
    return {
      reminder: value.isScored ? undefined : `${criterion} is not scored: you chose nothing there.`,
      redirectTo: next === "" ? paths.review(unit, checkpoint) : paths.reviewCriterion(unit, checkpoint, next),
    };
  },
});

/** What changed, while it is being written. */
export const saveScoreDraftAction = defineAction({
  door: "action:saveScoreDraft",
  schema: scoreCriterionSchema,
  run: (actor, input) => scoreCriterion(actor, { ...input, intent: "draft" }),
  then: saved,
});

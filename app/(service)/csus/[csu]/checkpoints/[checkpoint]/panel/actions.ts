"use server";

import { proceedWithoutReviewer } from "@/lib/commands/review/proceed-without-reviewer";
import { paths } from "@/lib/paths";
import { proceedWithoutReviewerSchema } from "@/lib/schemas/review";
import { defineAction } from "@/lib/web/define-action";

export const proceedWithoutReviewerAction = defineAction({
  door: "action:proceedWithoutReviewer",
  schema: proceedWithoutReviewerSchema,
  run: proceedWithoutReviewer,
  then: ({ isComplete, unit, checkpoint }) =>
    isComplete
      ? { redirectTo: paths.moderation(unit, checkpoint), notice: "The panel is complete. Moderation can start." }
      : { redirectTo: paths.panelProgress(unit, checkpoint), notice: "Recorded. The panel waits for the others." },
});

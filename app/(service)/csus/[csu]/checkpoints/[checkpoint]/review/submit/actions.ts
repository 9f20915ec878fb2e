"use server";

import { submitReview } from "@/lib/commands/review/submit-review";
import { paths } from "@/lib/paths";
import { submitReviewSchema } from "@/lib/schemas/review";
import { defineAction } from "@/lib/web/define-action";

export const submitReviewAction = defineAction({
  door: "action:submitReview",
  schema: submitReviewSchema,
  run: submitReview,
  then: ({ unit, checkpoint }) => ({
    redirectTo: paths.review(unit, checkpoint),
    notice: "Your review is submitted.",
  }),
});

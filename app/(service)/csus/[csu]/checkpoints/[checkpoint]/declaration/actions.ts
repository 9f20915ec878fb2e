"use server";

import { declareInterests } from "@/lib/commands/review/declare-interests";
import { paths } from "@/lib/paths";
import { declareInterestsSchema } from "@/lib/schemas/review";
import { defineAction } from "@/lib/web/define-action";

export const declareInterestsAction = defineAction({
  door: "action:declareInterests",
  schema: declareInterestsSchema,
  run: declareInterests,
  then: ({ recused, unit, checkpoint }) =>
    recused
      ? {
          redirectTo: paths.myCases(),
          notice: "Thank you. That case is closed for you, and someone else will be found.",
        }
      : { redirectTo: paths.review(unit, checkpoint) },
});

"use server";

import { openSubmission } from "@/lib/commands/checkpoint/open-submission";
import { openSubmissionSchema } from "@/lib/schemas/checkpoint";
import { defineAction } from "@/lib/web/define-action";

export const openSubmissionAction = defineAction({
  door: "action:openSubmission",
  schema: openSubmissionSchema,
  run: openSubmission,
  then: () => ({ notice: "The case is open. The unit answers each criterion and points to the evidence." }),
});

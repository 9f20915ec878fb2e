"use server";

import { resubmitCase } from "@/lib/commands/checkpoint/resubmit-case";
import { signOff } from "@/lib/commands/checkpoint/sign-off";
import { submitCase } from "@/lib/commands/checkpoint/submit-case";
import { withdrawSubmission } from "@/lib/commands/checkpoint/withdraw-submission";
import { paths } from "@/lib/paths";
import { handInSchema, signOffSchema, withdrawSubmissionSchema } from "@/lib/schemas/checkpoint";
import { defineAction } from "@/lib/web/define-action";

export const signOffAction = defineAction({
  door: "action:signOff",
  schema: signOffSchema,
  run: signOff,
  then: () => ({ notice: "Signed off. Check what will be sent, then submit." }),
});

export const submitCaseAction = defineAction({
  door: "action:submitCase",
  schema: handInSchema,
  run: submitCase,
  then: (_receipt, { csu, checkpoint }) => ({ redirectTo: paths.receipt(csu, checkpoint) }),
});

export const resubmitCaseAction = defineAction({
  door: "action:resubmitCase",
  schema: handInSchema,
  run: resubmitCase,
  then: (_receipt, { csu, checkpoint }) => ({ redirectTo: paths.receipt(csu, checkpoint) }),
});

export const withdrawSubmissionAction = defineAction({
  door: "action:withdrawSubmission",
  schema: withdrawSubmissionSchema,
  run: withdrawSubmission,
  then: () => ({ notice: "The submission is withdrawn, and stays on the record." }),
});

"use server";

import { requestPasswordReset } from "@/lib/commands/account/request-password-reset";
import { resetLink } from "@/lib/domain/access/links";
import { requestPasswordResetSchema } from "@/lib/schemas/account";
import { definePublicAction } from "@/lib/web/define-public-action";

export const requestPasswordResetAction = definePublicAction({
  door: "action:requestPasswordReset",
  schema: requestPasswordResetSchema,
  run: requestPasswordReset,
  then: async () => ({
    message: `If there is an account for this address, a mail is on its way. Its link works once, for ${resetLink.minutes} minutes.`,
  }),
});

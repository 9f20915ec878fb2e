"use server";

import { resetPassword } from "@/lib/commands/account/reset-password";
import { paths } from "@/lib/paths";
import { resetPasswordSchema } from "@/lib/schemas/account";
import { definePublicAction } from "@/lib/web/define-public-action";

export const resetPasswordAction = definePublicAction({
  door: "action:resetPassword",
  schema: resetPasswordSchema,
  run: resetPassword,
  then: async () => ({ redirectTo: paths.logIn(), notice: "Your new password is set. Log in with it." }),
});

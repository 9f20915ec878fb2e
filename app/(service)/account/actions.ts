"use server";

import { changePassword } from "@/lib/commands/account/change-password";
import { changePreferences } from "@/lib/commands/account/change-preferences";
import { paths } from "@/lib/paths";
import { changePasswordSchema, changePreferencesSchema } from "@/lib/schemas/account";
import { defineAction } from "@/lib/web/define-action";
import { keepSession } from "@/lib/web/session-token";

export const changePreferencesAction = defineAction({
  door: "action:changePreferences",
  schema: changePreferencesSchema,
  run: changePreferences,
  then: () => ({ redirectTo: paths.account(), notice: "Your preferences are saved." }),
});

export const changePasswordAction = defineAction({
  door: "action:changePassword",
  schema: changePasswordSchema,
  run: changePassword,
  then: async ({ sessionId }) => {
    await keepSession(sessionId);
    return {
      redirectTo: paths.account(),
      notice: "Your new password is set. You are logged out everywhere else.",
    };
  },
});

"use server";

import { acceptInvitation } from "@/lib/commands/account/accept-invitation";
import { paths } from "@/lib/paths";
import { acceptInvitationSchema } from "@/lib/schemas/account";
import { definePublicAction } from "@/lib/web/define-public-action";
import { keepSession } from "@/lib/web/session-token";

export const acceptInvitationAction = definePublicAction({
  door: "action:acceptInvitation",
  schema: acceptInvitationSchema,
  run: acceptInvitation,
  then: async (session) => {
    if (session === null)
      return { redirectTo: paths.logIn(), notice: "Your new role is there. Log in as you always do." };
    await keepSession(session.sessionId);
    return { redirectTo: paths.myWork(), notice: "Welcome. Your account is ready." };
  },
});

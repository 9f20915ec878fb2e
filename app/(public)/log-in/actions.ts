"use server";

import { logIn } from "@/lib/commands/account/log-in";
import { paths } from "@/lib/paths";
import { logInSchema } from "@/lib/schemas/account";
import { definePublicAction } from "@/lib/web/define-public-action";
import { safeNext } from "@/lib/web/safe-next";
import { keepSession } from "@/lib/web/session-token";

export const logInAction = definePublicAction({
  door: "action:logIn",
  schema: logInSchema,
  run: logIn,
  then: async ({ sessionId, mustChoose }, input) => {
    await keepSession(sessionId);
    const next = safeNext(input.next);
    return { redirectTo: mustChoose ? paths.chooseOrganisation(next) : next };
  },
});

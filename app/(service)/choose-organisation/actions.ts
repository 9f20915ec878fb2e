"use server";

import { chooseOrganisation } from "@/lib/commands/account/choose-organisation";
import { chooseOrganisationSchema } from "@/lib/schemas/account";
import { defineAction } from "@/lib/web/define-action";
import { safeNext } from "@/lib/web/safe-next";
import { keepSession } from "@/lib/web/session-token";

export const chooseOrganisationAction = defineAction({
  door: "action:chooseOrganisation",
  schema: chooseOrganisationSchema,
  run: chooseOrganisation,
  then: async ({ sessionId }, { next }) => {
    await keepSession(sessionId);
    return { redirectTo: safeNext(next) };
  },
});

"use server";

import { usePersona } from "@/lib/commands/account/use-persona";
import { paths } from "@/lib/paths";
import { personaSchema } from "@/lib/schemas/account";
import { definePublicAction } from "@/lib/web/define-public-action";
import { keepSession } from "@/lib/web/session-token";

export const usePersonaAction = definePublicAction({
  door: "action:usePersona",
  schema: personaSchema,
  run: usePersona,
  then: async ({ sessionId, mustChoose }) => {
    await keepSession(sessionId);
    return { redirectTo: mustChoose ? paths.chooseOrganisation() : paths.myWork() };
  },
});

"use server";

import { touchSession } from "@/lib/commands/account/touch-session";
import { ok } from "@/lib/domain/shared/result";
import { emptySchema } from "@/lib/schemas/account";
import { defineAction } from "@/lib/web/define-action";

export const staySignedInAction = defineAction({
  door: "action:staySignedIn",
  schema: emptySchema,
  run: async (actor) => {
    await touchSession(actor);
    return ok();
  },
  then: () => ({}),
});

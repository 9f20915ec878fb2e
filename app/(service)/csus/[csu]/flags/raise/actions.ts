"use server";

import { raiseFlag } from "@/lib/commands/flag/raise-flag";
import { paths } from "@/lib/paths";
import { raiseFlagSchema } from "@/lib/schemas/flag";
import { defineAction } from "@/lib/web/define-action";

export const raiseFlagAction = defineAction({
  door: "action:raiseFlag",
  schema: raiseFlagSchema,
  run: raiseFlag,
  then: ({ csu, number }) => ({
    redirectTo: paths.flag(csu, number),
    notice: `Flag ${number} is raised. The unit will be told by mail.`,
  }),
});

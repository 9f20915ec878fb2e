"use server";

import { openCheckpoint } from "@/lib/commands/checkpoint/open-checkpoint";
import { openCheckpointSchema } from "@/lib/schemas/programme";
import { defineAction } from "@/lib/web/define-action";

export const openCheckpointAction = defineAction({
  door: "action:openCheckpoint",
  schema: openCheckpointSchema,
  run: openCheckpoint,
  then: ({ units }) => ({ notice: `The checkpoint is open. ${units} units can prepare.` }),
});

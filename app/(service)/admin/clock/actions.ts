"use server";

import { advanceClock } from "@/lib/commands/demonstration/advance-clock";
import { clockInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { advanceClockSchema } from "@/lib/schemas/demonstration";
import { defineAction } from "@/lib/web/define-action";

export const advanceClockAction = defineAction({
  door: "action:advanceClock",
  schema: advanceClockSchema,
  run: advanceClock,
  then: ({ now }) => ({ redirectTo: paths.clock(), notice: `It is ${clockInWords(now)} now, for everyone.` }),
});

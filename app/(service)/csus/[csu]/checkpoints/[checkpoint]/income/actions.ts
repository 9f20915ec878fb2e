"use server";

import { removeIncome } from "@/lib/commands/checkpoint/remove-income";
import { stateBreakEven } from "@/lib/commands/checkpoint/state-break-even";
import { stateIncome } from "@/lib/commands/checkpoint/state-income";
import { removeIncomeSchema, stateBreakEvenSchema, stateIncomeSchema } from "@/lib/schemas/checkpoint";
import { defineAction } from "@/lib/web/define-action";

export const stateBreakEvenAction = defineAction({
  door: "action:stateBreakEven",
  schema: stateBreakEvenSchema,
  run: stateBreakEven,
  then: () => ({ message: "The break-even income is saved." }),
});

export const stateIncomeAction = defineAction({
  door: "action:stateIncome",
  schema: stateIncomeSchema,
  run: stateIncome,
  then: () => ({ message: "The expected income is saved." }),
});

export const removeIncomeAction = defineAction({
  door: "action:removeIncome",
  schema: removeIncomeSchema,
  run: removeIncome,
  then: () => ({ notice: "The line is taken out of the list." }),
});

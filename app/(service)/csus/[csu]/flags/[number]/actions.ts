"use server";

import { addProgress } from "@/lib/commands/flag/add-progress";
import { agreePlan } from "@/lib/commands/flag/agree-plan";
import { changePlan } from "@/lib/commands/flag/change-plan";
import { completeMilestone } from "@/lib/commands/flag/complete-milestone";
import { orderFlag } from "@/lib/commands/flag/order-flag";
import { orderDoneInWords } from "@/lib/domain/flag/order-in-words";
import {
  addProgressSchema,
  agreePlanSchema,
  changePlanSchema,
  completeMilestoneSchema,
  moveFlagSchema,
} from "@/lib/schemas/flag";
import { defineAction } from "@/lib/web/define-action";

export const changePlanAction = defineAction({
  door: "action:changePlan",
  schema: changePlanSchema,
  run: changePlan,
  then: () => ({ message: "The plan is changed. Both sides must now agree it." }),
});

export const agreePlanAction = defineAction({
  door: "action:agreePlan",
  schema: agreePlanSchema,
  run: agreePlan,
  then: ({ isSettled }) => ({
    notice: isSettled
      ? "Both sides have agreed the plan. It binds now."
      : "You have agreed the plan. The other side must agree it too.",
  }),
});

export const addProgressAction = defineAction({
  door: "action:addProgress",
  schema: addProgressSchema,
  run: addProgress,
  then: () => ({ message: "Added." }),
});

export const completeMilestoneAction = defineAction({
  door: "action:completeMilestone",
  schema: completeMilestoneSchema,
  run: completeMilestone,
  then: () => ({ notice: "The milestone is recorded as done." }),
});

export const moveFlagAction = defineAction({
  door: "action:moveFlag",
  schema: moveFlagSchema,
  run: orderFlag,
  then: ({ order }) => ({ notice: orderDoneInWords(order) }),
});

"use server";

import { answerCriterion } from "@/lib/commands/checkpoint/answer-criterion";
import { changePointer } from "@/lib/commands/evidence/change-pointer";
import { pointEvidence } from "@/lib/commands/evidence/point-evidence";
import { withdrawPointer } from "@/lib/commands/evidence/withdraw-pointer";
import { timeInWords } from "@/lib/domain/shared/dates-in-words";
import { answerCriterionSchema } from "@/lib/schemas/checkpoint";
import { changePointerSchema, pointEvidenceSchema, withdrawPointerSchema } from "@/lib/schemas/evidence";
import { defineAction } from "@/lib/web/define-action";

export const answerCriterionAction = defineAction({
  door: "action:answerCriterion",
  schema: answerCriterionSchema,
  run: answerCriterion,
  then: ({ version, savedAt, isEmpty, endedSignOff }, { goTo, criterion }) =>
    goTo === undefined
      ? { version, savedAt: timeInWords(savedAt), isRedrawn: endedSignOff }
      : {
          redirectTo: goTo,
          reminder: isEmpty ? `${criterion} has no answer yet: you wrote nothing there.` : undefined,
        },
});

export const pointEvidenceAction = defineAction({
  door: "action:pointEvidence",
  schema: pointEvidenceSchema,
  run: pointEvidence,
  then: () => ({ message: "The pointer is added." }),
});

export const changePointerAction = defineAction({
  door: "action:changePointer",
  schema: changePointerSchema,
  run: changePointer,
  then: () => ({ message: "The pointer is changed." }),
});

export const withdrawPointerAction = defineAction({
  door: "action:withdrawPointer",
  schema: withdrawPointerSchema,
  run: withdrawPointer,
  then: () => ({ notice: "The pointer is withdrawn. It stays on the record." }),
});

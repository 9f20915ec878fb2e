"use server";

import { agreeTogether } from "@/lib/commands/moderation/agree-together";
import { amendRecord } from "@/lib/commands/moderation/amend-record";
import { confirmRecord } from "@/lib/commands/moderation/confirm-record";
import { recordAgreement } from "@/lib/commands/moderation/record-agreement";
import { counted } from "@/lib/domain/shared/counted";
import { paths } from "@/lib/paths";
import {
  agreeTogetherSchema,
  amendRecordSchema,
  confirmRecordSchema,
  recordAgreementSchema,
} from "@/lib/schemas/moderation";
import { defineAction } from "@/lib/web/define-action";

export const recordAgreementAction = defineAction({
  door: "action:recordAgreement",
  schema: recordAgreementSchema,
  run: recordAgreement,
  then: ({ csu, checkpoint, next }, { criterion }) => ({
    redirectTo: next === null ? paths.moderation(csu, checkpoint) : paths.moderateCriterion(csu, checkpoint, next),
    notice: next === null ? `${criterion} is recorded. Every criterion is.` : `${criterion} is recorded.`,
  }),
});

export const agreeTogetherAction = defineAction({
  door: "action:agreeTogether",
  schema: agreeTogetherSchema,
  run: agreeTogether,
  then: ({ count }) => ({ notice: `${counted(count, "criterion is", "criteria are")} recorded.` }),
});

export const confirmRecordAction = defineAction({
  door: "action:confirmRecord",
  schema: confirmRecordSchema,
  run: confirmRecord,
  then: ({ agrees, isLocked }) => ({
    notice: isLocked
      ? "You confirmed this record, and it is locked."
      : agrees
        ? "You confirmed this record."
        : "You said that you do not agree. The moderator sees it.",
  }),
});

export const amendRecordAction = defineAction({
  door: "action:amendRecord",
  schema: amendRecordSchema,
  run: amendRecord,
  then: () => ({ message: "The amendment is added to the record." }),
});

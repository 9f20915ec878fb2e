"use server";

import { checkRecord } from "@/lib/commands/audit/check-record";
import { checkInWords } from "@/lib/domain/audit/record-check";
import { emptySchema } from "@/lib/schemas/account";
import { defineAction } from "@/lib/web/define-action";

export const checkRecordAction = defineAction({
  door: "action:checkRecord",
  schema: emptySchema,
  run: checkRecord,
  then: (verdict) =>
    verdict.whole ? { notice: `${checkInWords(verdict)}.` } : { reminder: `${checkInWords(verdict)}.` },
});

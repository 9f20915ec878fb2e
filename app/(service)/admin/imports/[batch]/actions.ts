"use server";

import { applyImport } from "@/lib/commands/import/apply-import";
import { doneInWords } from "@/lib/domain/import/import-plan";
import { paths } from "@/lib/paths";
import { applyImportSchema } from "@/lib/schemas/import";
import { defineAction } from "@/lib/web/define-action";

export const applyImportAction = defineAction({
  door: "action:applyImport",
  schema: applyImportSchema,
  run: applyImport,
  then: (done, { batchId }) => ({
    redirectTo: paths.importBatch(batchId),
    notice: `Imported: ${doneInWords(done)}.`,
  }),
});

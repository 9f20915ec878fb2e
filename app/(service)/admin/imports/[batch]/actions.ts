"use server";

import { applyImport } from "@/lib/commands/import/apply-import";
import { counted } from "@/lib/domain/shared/counted";
import { paths } from "@/lib/paths";
import { applyImportSchema } from "@/lib/schemas/import";
import { defineAction } from "@/lib/web/define-action";

export const applyImportAction = defineAction({
  door: "action:applyImport",
  schema: applyImportSchema,
  run: applyImport,
  then: ({ created, changed }, { batchId }) => ({
    redirectTo: paths.importBatch(batchId),
    notice: `Imported: ${counted(created, "row")} created, ${changed} changed.`,
  }),
});

"use server";

import { removeDocument } from "@/lib/commands/evidence/remove-document";
import { removeDocumentSchema } from "@/lib/schemas/evidence";
import { defineAction } from "@/lib/web/define-action";

export const removeDocumentAction = defineAction({
  door: "action:removeDocument",
  schema: removeDocumentSchema,
  run: removeDocument,
  then: ({ title }) => ({ notice: `“${title}” is no longer part of the submission. Your unit keeps the document.` }),
});

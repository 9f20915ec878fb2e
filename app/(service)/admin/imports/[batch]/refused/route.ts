import { isIdentifier } from "@/lib/domain/shared/identifier";
import { getImportBatch } from "@/lib/queries/import-batch";
import { defineRoute, notFoundResponse } from "@/lib/web/define-route";
import { exportResponse } from "@/lib/web/export-response";

/** Every refused row with its reason, to mend the file by. */
export const GET = defineRoute<{ batch: string }>({
  door: "route:/admin/imports/[batch]/refused",
  run: async (actor, _request, { batch }) => {
    const view = isIdentifier(batch) ? await getImportBatch(actor, batch) : null;
    if (view === null) return notFoundResponse();
    const rows = view.refuse.map(({ row, column, reason }) => [row, column, reason]);
    return exportResponse("refused-rows", "csv", { header: ["Row", "Column", "Reason"], rows, isIllustrative: false });
  },
});

import { selectCcgs } from "@/lib/domain/commitment/ccg-rows";
import { ccgsExport } from "@/lib/domain/commitment/ccgs-export";
import { listCcgs } from "@/lib/queries/ccgs";
import { ccgsSearchSchema } from "@/lib/schemas/customers";
import { defineRoute, notFoundResponse } from "@/lib/web/define-route";
import { exportResponse, isExportFormat } from "@/lib/web/export-response";
import { searchOfAddress } from "@/lib/web/search-of-address";

/** The CCGs as a file: the same query, filters and order as the page. */
export const GET = defineRoute<{ format: string }>({
  door: "route:/ccgs/export/[format]",
  run: async (actor, request, { format }) => {
    if (!isExportFormat(format)) return notFoundResponse();
    const { rows, serviceLines, hasIllustrative } = await listCcgs(actor);
    const search = ccgsSearchSchema.parse(searchOfAddress(request.nextUrl.searchParams));
    const table = ccgsExport(selectCcgs(rows, search, serviceLines), serviceLines);
    return exportResponse("ccgs", format, { ...table, isIllustrative: hasIllustrative });
  },
});

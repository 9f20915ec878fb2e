import { selectUnits } from "@/lib/domain/lineage/select-units";
import { unitsExport } from "@/lib/domain/lineage/units-export";
import { listUnits } from "@/lib/queries/units";
import { unitsSearchSchema } from "@/lib/schemas/units";
import { defineRoute, notFoundResponse } from "@/lib/web/define-route";
import { exportResponse, isExportFormat } from "@/lib/web/export-response";
import { searchOfAddress } from "@/lib/web/search-of-address";

/** The units as a file: the same query, filter and order as the page. All of it is of the public record. */
export const GET = defineRoute<{ format: string }>({
  door: "route:/csus/export/[format]",
  run: async (actor, request, { format }) => {
    if (!isExportFormat(format)) return notFoundResponse();
    const search = unitsSearchSchema.parse(searchOfAddress(request.nextUrl.searchParams));
    const table = unitsExport(selectUnits(await listUnits(actor), search));
    return exportResponse("units", format, { ...table, isIllustrative: false });
  },
});

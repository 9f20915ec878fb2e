import { overviewExport } from "@/lib/domain/overview/overview-export";
import { selectRows } from "@/lib/domain/overview/select-rows";
import { keptProgrammeOverview } from "@/lib/queries/kept-programme-overview";
import { overviewSearchSchema } from "@/lib/schemas/overview";
import { defineRoute, notFoundResponse } from "@/lib/web/define-route";
import { exportResponse, isExportFormat } from "@/lib/web/export-response";
import { searchOfAddress } from "@/lib/web/search-of-address";

type Params = { programme: string; format: string };

/** The overview as a file: the same query, filters and order as the page. */
export const GET = defineRoute<Params>({
  door: "route:/programmes/[programme]/export/[format]",
  run: async (actor, request, { programme, format }) => {
    const overview = await keptProgrammeOverview(actor, programme);
    if (overview === null || !isExportFormat(format)) return notFoundResponse();
    const search = overviewSearchSchema.parse(searchOfAddress(request.nextUrl.searchParams));
    const table = overviewExport(selectRows(overview.rows, search), overview);
    return exportResponse(`units-${overview.slug}`, format, { ...table, isIllustrative: overview.hasIllustrative });
  },
});

import { flagsExport } from "@/lib/domain/flag/flags-export";
import { selectFlags } from "@/lib/domain/flag/select-flags";
import { listFlags } from "@/lib/queries/flags";
import { flagSearchSchema } from "@/lib/schemas/flag";
import { defineRoute, notFoundResponse } from "@/lib/web/define-route";
import { exportResponse, isExportFormat } from "@/lib/web/export-response";
import { searchOfAddress } from "@/lib/web/search-of-address";

/** The board as a file: the same query, filters and order as the page. */
export const GET = defineRoute<{ format: string }>({
  door: "route:/flags/export/[format]",
  run: async (actor, request, { format }) => {
    if (!isExportFormat(format)) return notFoundResponse();
    const search = flagSearchSchema.parse(searchOfAddress(request.nextUrl.searchParams));
    const flags = selectFlags(await listFlags(actor), search);
    return exportResponse("flags", format, {
      ...flagsExport(flags),
      isIllustrative: flags.some((flag) => flag.isIllustrative),
    });
  },
});

import { peopleExport } from "@/lib/domain/access/people-export";
import { everyoneInRoles } from "@/lib/queries/people";
import { peopleSearchSchema } from "@/lib/schemas/account";
import { defineRoute, notFoundResponse } from "@/lib/web/define-route";
import { isDemonstration } from "@/lib/web/demonstration";
import { exportResponse, isExportFormat } from "@/lib/web/export-response";
import { searchOfAddress } from "@/lib/web/search-of-address";

/** People and their roles as a file: the same scope, filters and order as the page, on all of its pages. */
export const GET = defineRoute<{ format: string }>({
  door: "route:/admin/people/export/[format]",
  run: async (actor, request, { format }) => {
    if (!isExportFormat(format)) return notFoundResponse();
    const search = peopleSearchSchema.parse(searchOfAddress(request.nextUrl.searchParams));
    const table = peopleExport(await everyoneInRoles(actor, search));
    return exportResponse("people", format, { ...table, isIllustrative: isDemonstration() });
  },
});

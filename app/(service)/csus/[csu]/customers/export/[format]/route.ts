import { selectCustomers } from "@/lib/domain/commitment/customer-rows";
import { customersExport } from "@/lib/domain/commitment/customers-export";
import { isSlug } from "@/lib/domain/shared/slug";
import { getUnitCustomers } from "@/lib/queries/unit-customers";
import { customersSearchSchema } from "@/lib/schemas/customers";
import { defineRoute, notFoundResponse } from "@/lib/web/define-route";
import { exportResponse, isExportFormat } from "@/lib/web/export-response";
import { searchOfAddress } from "@/lib/web/search-of-address";

type Params = { csu: string; format: string };

/** A unit's customers as a file: the same query, filters and order as the page. */
export const GET = defineRoute<Params>({
  door: "route:/csus/[csu]/customers/export/[format]",
  run: async (actor, request, { csu, format }) => {
    const unit = isSlug(csu) ? await getUnitCustomers(actor, csu) : null;
    if (unit === null || !isExportFormat(format)) return notFoundResponse();
    const search = customersSearchSchema.parse(searchOfAddress(request.nextUrl.searchParams));
    const rows = selectCustomers(unit.rows, search);
    const isIllustrative = rows.some((row) => row.isIllustrative);
    return exportResponse(`customers-${unit.slug}`, format, { ...customersExport(rows), isIllustrative });
  },
});

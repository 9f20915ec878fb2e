import { auditExport } from "@/lib/domain/audit/audit-export";
import { everyAuditEntry } from "@/lib/queries/audit";
import { auditSearchSchema } from "@/lib/schemas/audit";
import { defineRoute } from "@/lib/web/define-route";
import { isDemonstration } from "@/lib/web/demonstration";
import { exportResponse } from "@/lib/web/export-response";
import { searchOfAddress } from "@/lib/web/search-of-address";

/** The record as a CSV: every entry that the page's filters let through, on all of its pages. A workbook has no room for a record. */
export const GET = defineRoute<Record<string, never>>({
  door: "route:/audit/export",
  run: async (actor, request) => {
    const { filter } = auditSearchSchema.parse(searchOfAddress(request.nextUrl.searchParams));
    const table = auditExport(everyAuditEntry(actor, filter));
    return exportResponse("audit", "csv", { ...table, isIllustrative: isDemonstration() });
  },
});

import { documentsExport } from "@/lib/domain/evidence/documents-export";
import { selectDocuments } from "@/lib/domain/evidence/select-documents";
import { getCaseEvidence } from "@/lib/queries/case-evidence";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { documentSearchSchema } from "@/lib/schemas/evidence";
import { defineRoute, notFoundResponse } from "@/lib/web/define-route";
import { exportResponse, isExportFormat } from "@/lib/web/export-response";
import { searchOfAddress } from "@/lib/web/search-of-address";

type Params = { csu: string; checkpoint: string; format: string };

/** The documents of a case as a file: the same query, filter and order as the page. */
export const GET = defineRoute<Params>({
  door: "route:/csus/[csu]/checkpoints/[checkpoint]/evidence/export/[format]",
  run: async (actor, request, { csu, checkpoint, format }) => {
    const address = caseAddressSchema.safeParse({ csu, checkpoint });
    if (!address.success || !isExportFormat(format)) return notFoundResponse();
    const view = await getCaseEvidence(actor, address.data.csu, address.data.checkpoint, []);
    if (view === null) return notFoundResponse();
    const search = documentSearchSchema.parse(searchOfAddress(request.nextUrl.searchParams));
    const documents = selectDocuments(view.documents, search);
    const isIllustrative = documents.some((document) => document.isIllustrative);
    return exportResponse(`documents-${view.unit.slug}`, format, { ...documentsExport(documents), isIllustrative });
  },
});

import { getCaseReceipts } from "@/lib/queries/receipt";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { attachment } from "@/lib/web/content-disposition";
import { defineRoute, notFoundResponse } from "@/lib/web/define-route";
import { receiptPdf } from "@/lib/web/receipt-pdf";

/** The receipt of the latest submission of a case, to keep. */
export const GET = defineRoute<{ csu: string; checkpoint: string }>({
  door: "route:/api/receipts/[csu]/[checkpoint]",
  run: async (actor, _request, params) => {
    const address = caseAddressSchema.safeParse(params);
    if (!address.success) return notFoundResponse();
    const receipts = await getCaseReceipts(actor, address.data.csu, address.data.checkpoint);
    if (receipts === null) return notFoundResponse();
    const pdf = await receiptPdf(receipts.latest);
    return new Response(new Uint8Array(pdf), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": attachment(`receipt-${receipts.latest.reference}.pdf`),
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
        "cross-origin-resource-policy": "same-origin",
      },
    });
  },
});

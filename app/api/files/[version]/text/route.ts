import { recordReading } from "@/lib/commands/evidence/record-reading";
import { isIdentifier } from "@/lib/domain/shared/identifier";
import { getDocumentPage } from "@/lib/queries/document-page";
import { evidenceSearchSchema } from "@/lib/schemas/evidence-search";
import { defineRoute, notFoundResponse } from "@/lib/web/define-route";
import { isUnasked } from "@/lib/web/is-unasked";
import { searchOfAddress } from "@/lib/web/search-of-address";

/** One page of a document as words, for turning pages beside the work without leaving it. */
export const GET = defineRoute<{ version: string }>({
  door: "route:/api/files/[version]/text",
  run: async (actor, request, { version }) => {
    if (!isIdentifier(version)) return notFoundResponse();
    const search = evidenceSearchSchema.parse(searchOfAddress(request.nextUrl.searchParams));
    const page = await getDocumentPage(actor, {
      versionId: version,
      part: search.part,
      pointerId: search.pointer,
      find: search.find,
    });
    if (page === null) return notFoundResponse();
    const headers = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
    if (isUnasked(request)) return new Response(null, { headers: { ...headers, "content-type": "application/json" } });
    const recorded = await recordReading(actor, { versionId: version });
    return recorded.ok ? Response.json(page, { headers }) : notFoundResponse();
  },
});

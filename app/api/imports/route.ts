import { defineRoute } from "@/lib/web/define-route";
import { receiveImport } from "@/lib/web/upload/receive-import";

/** A file to import. Outside the proxy's matcher, which would cut it at 10 MB. */
export const POST = defineRoute<Record<string, never>>({
  door: "route:/api/imports",
  run: (actor, request) => receiveImport(actor, request),
});

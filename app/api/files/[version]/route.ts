import { defineRoute } from "@/lib/web/define-route";
import { sendFile } from "@/lib/web/send-file";

/** One version of a document, to keep. */
export const GET = defineRoute<{ version: string }>({
  door: "route:/api/files/[version]",
  run: (actor, request, { version }) => sendFile(actor, request, version),
});

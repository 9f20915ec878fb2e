import { defineRoute } from "@/lib/web/define-route";
import { receiveUpload } from "@/lib/web/upload/receive-upload";

/** Files for a case. Outside the proxy's matcher, which would cut them at 10 MB. */
export const POST = defineRoute<{ submission: string }>({
  door: "route:/api/submissions/[submission]/documents",
  run: (actor, request, { submission }) => receiveUpload(actor, request, submission),
});

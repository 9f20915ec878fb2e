import "server-only";
import type { NextRequest } from "next/server";
import { type DoorKey, doors } from "@/lib/domain/access/doors";
import { plain } from "./define-route";
import { doorLog } from "./log-door";
import { isFromOurPages, requestId } from "./request";
import { routeHandler } from "./route-handler";

export type PublicRouteDefinition<P> = {
  door: Extract<DoorKey, `route:${string}`>;
  run: (request: NextRequest, params: P) => Promise<Response>;
};

/** As `defineRoute`, for the few doors that are open without a log-in. Throws for a door that the list keeps closed. */
export function definePublicRoute<P>(definition: PublicRouteDefinition<P>) {
  if (doors[definition.door] !== "public") throw new Error(`${definition.door} is not a public door`);
  return routeHandler<P>(async (request, context) => {
    const log = doorLog(definition.door, await requestId());
    const isChange = request.method !== "GET" && request.method !== "HEAD";
    if (isChange && !(await isFromOurPages())) {
      log("refused_origin");
      return plain(403, "This did not come from a page of this service, so nothing was changed.");
    }
    const response = await definition.run(request, await context.params);
    log(response.status === 404 ? "not_found" : "done");
    return response;
  });
}

import "server-only";
import type { NextRequest } from "next/server";
import { type DoorKey, mayPass } from "@/lib/domain/access/doors";
import { paths } from "@/lib/paths";
import { env } from "@/lib/platform/env";
import type { Actor } from "./actor";
import { doorLog } from "./log-door";
import { isFromOurPages, isStorableAddress, requestId } from "./request";
import { currentSession } from "./require-actor";
import { routeHandler } from "./route-handler";

type RouteDoor = Extract<DoorKey, `route:${string}`>;

export type RouteDefinition<P> = {
  door: RouteDoor;
  run: (actor: Actor, request: NextRequest, params: P) => Promise<Response>;
};

/**
 * The one way to make a route handler behind log-in: same guard as a page's, and for anything that changes, our own pages
 * only. `run` answers `notFoundResponse()` for what is not there or may not be seen.
 */
export function defineRoute<P>(definition: RouteDefinition<P>) {
  return routeHandler<P>(async (request, context) => {
    const log = doorLog(definition.door, await requestId());
    const isChange = request.method !== "GET" && request.method !== "HEAD";
    if (isChange && !(await isFromOurPages())) {
      log("refused_origin");
      return plain(403, "This did not come from a page of this service, so nothing was changed.");
    }
    const who = await currentSession();
    if (who === null) {
      log("not_logged_in");
      if (isChange) return plain(401, "You have been logged out. Log in again in another tab, then try again.");
      return seeOther(paths.logIn(request.nextUrl.pathname));
    }
    if (!mayPass(definition.door, who.actor.roles)) {
      log("wrong_role", who.actor);
      return notFoundResponse();
    }
    if (!isStorableAddress(request.nextUrl.href)) {
      log("not_found", who.actor);
      return notFoundResponse();
    }
    const response = await definition.run(who.actor, request, await context.params);
    log(response.status === 404 ? "not_found" : "done", who.actor);
    return response;
  });
}

export function notFoundResponse(): Response {
  return plain(404, "Page not found");
}

/** To another page of ours, by the configured origin: the Host header is never asked. */
export function seeOther(path: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { location: new URL(path, env().origin).href, "cache-control": "no-store", ...headers },
  });
}

export function plain(status: number, text: string): Response {
  return new Response(text, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

import "server-only";
import type { NextRequest } from "next/server";
import { withHandlerHeaders } from "./handler-headers";
import { readAway } from "./read-away";

type Context<P> = { params: Promise<P> };

/** What Next calls for a route: `answer`, once its request is read to the end, with the headers that every answer carries. */
export function routeHandler<P>(answer: (request: NextRequest, context: Context<P>) => Promise<Response>) {
  return async (request: NextRequest, context: Context<P>): Promise<Response> => {
    let isRead = true;
    let response: Response;
    try {
      response = withHandlerHeaders(await answer(request, context));
    } finally {
      isRead = await readAway(request.body);
    }
    if (!isRead) response.headers.set("connection", "close");
    return response;
  };
}

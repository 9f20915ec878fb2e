import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { env } from "@/lib/platform/env";
import type { FormState } from "@/lib/schemas/form-state";
import { isUnasked } from "./is-unasked";

const ids = new WeakMap<object, string>();

/**
 * One id for all that a request does: in its log line, its error page and its audit. Kept by the request's own headers, since
 * React's cache remembers nothing in an action or a route handler.
 */
export async function requestId(): Promise<string> {
  const request = await headers();
  const id = ids.get(request) ?? randomUUID();
  ids.set(request, id);
  return id;
}

/** The address that was asked for, path and query. Set by proxy.ts, which removes any that the caller sent. */
export async function addressOfRequest(): Promise<string> {
  return (await headers()).get("x-checkpoints-address") ?? "/";
}

/** Whether nobody is to see the page yet. A page is not told the method: proxy.ts is, and says it. */
export async function isPageUnasked(): Promise<boolean> {
  const list = await headers();
  return isUnasked({ method: list.get("x-checkpoints-method") ?? "GET", headers: list });
}

/** Whether the page's own script posted the form, and waits for the form's next state; a browser without it waits for a page. */
export async function isPostedByScript(): Promise<boolean> {
  return (await headers()).has("next-action");
}

/** Whether the page is drawn in answer to a form that a browser posted by itself. */
export async function isPlainPost(): Promise<boolean> {
  return (await headers()).get("x-checkpoints-method") === "POST" && !(await isPostedByScript());
}

const refusedPosts = new WeakMap<object, FormState>();

/** Remembers that a form was refused: sent without script, its page is drawn in answer to the same request. */
export async function noteRefusal(state: FormState): Promise<FormState> {
  if (state.status === "error") refusedPosts.set(await headers(), state);
  return state;
}

/** What was answered to the form that this page is drawn for; null where none was refused. */
export async function refusedPost(): Promise<FormState | null> {
  return refusedPosts.get(await headers()) ?? null;
}

/** Whether an address can be looked up: PostgreSQL refuses any text that holds a NUL. No link of ours has one. */
export function isStorableAddress(address: string): boolean {
  return !address.includes("%00");
}

/** The caller's address, as the nearest proxy gives it. Used to throttle, never to trust. */
export async function callerAddress(): Promise<string> {
  const forwarded = (await headers()).get("x-forwarded-for");
  return forwarded?.split(",").at(-1)?.trim().slice(0, 64) ?? "unknown";
}

/**
 * Whether a change comes from our own pages: its Origin is the configured one, or, where the browser sends none, it says
 * same-origin. Neither present is refused, and the Host header is never asked.
 */
export async function isFromOurPages(): Promise<boolean> {
  const list = await headers();
  const origin = list.get("origin");
  if (origin !== null) return origin === env().origin;
  return list.get("sec-fetch-site") === "same-origin";
}

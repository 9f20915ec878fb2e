import { type NextRequest, NextResponse } from "next/server";
import { NOTICE_COOKIE, NOTICE_HEADER } from "@/lib/paths";
import { env } from "@/lib/platform/env";
import { isActionPost, MOST_POST_BYTES } from "@/lib/schemas/action-post";

/**
 * Sets headers, and refuses what no page could read: with this file gone nothing that is closed opens.
 * A nonce for each answer lets our own scripts run and no others.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const refusal = await refusalOf(request);
  const response = refusal === null ? (toOurOrigin(request) ?? goOn(request, nonce, policy)) : refuse(request, refusal);
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "no-store");
  if (request.method === "GET" && request.cookies.has(NOTICE_COOKIE)) response.cookies.delete(NOTICE_COOKIE);
  return response;
}

/** The page's own view of the request: what the caller sent under these names is replaced. */
function goOn(request: NextRequest, nonce: string, policy: string): NextResponse {
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  // The framework compares it with the Origin of a post, and fails where they differ. Whose page it was is settled above.
  headers.set("x-forwarded-host", new URL(env().origin).host);
  headers.set("x-checkpoints-method", request.method);
  headers.set("x-checkpoints-address", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  // The framework shows the page a cookie that is deleted here as gone already, so what it held goes along by itself.
  headers.set(NOTICE_HEADER, encodeURIComponent(request.cookies.get(NOTICE_COOKIE)?.value ?? ""));
  return NextResponse.next({ request: { headers } });
}

/** A demonstration is at 127.0.0.1. Whoever types "localhost" would read its pages, and have every form refused as from elsewhere. */
function toOurOrigin(request: NextRequest): NextResponse | null {
  const { origin } = env();
  const other = new URL(origin).host.replace(/^127\.0\.0\.1(?=:|$)/, "localhost");
  if (request.headers.get("host") !== other || other === new URL(origin).host) return null;
  return NextResponse.redirect(`${origin}${request.nextUrl.pathname}${request.nextUrl.search}`);
}

type Refusal = { status: 400 | 403 | 405 | 413; heading: string; text: string };

/**
 * What the framework would answer with a fault and a stack in the log. The guard itself is in lib/web: an action or a route
 * refuses the same by itself.
 */
async function refusalOf(request: NextRequest): Promise<Refusal | null> {
  const { method, headers } = request;
  if (method === "GET" || method === "HEAD") return null;
  if (method !== "POST") {
    return { status: 405, heading: "This cannot be done here", text: "Pages are read and forms are posted." };
  }
  const origin = headers.get("origin");
  const isOurs = origin === null ? headers.get("sec-fetch-site") === "same-origin" : origin === env().origin;
  if (!isOurs) {
    return {
      status: 403,
      heading: "Nothing was changed",
      text: "This did not come from a page of this service. Open the page again, and do it there.",
    };
  }
  if (Number(headers.get("content-length") ?? 0) > MOST_POST_BYTES) {
    return {
      status: 413,
      heading: "That is more than one page can take",
      text: "Nothing was saved. Go back, shorten it to 900,000 characters or fewer, then try again.",
    };
  }
  if (await isOurForm(request)) return null;
  return {
    status: 400,
    heading: "This could not be read",
    text: "Nothing was changed. Open the page again, and do it there.",
  };
}

/** Pages take nothing but the forms of this service, whole. */
async function isOurForm(request: NextRequest): Promise<boolean> {
  try {
    return isActionPost(await request.formData(), request.headers.has("next-action"));
  } catch {
    return false;
  }
}

function refuse(request: NextRequest, refusal: Refusal): NextResponse {
  const reference = crypto.randomUUID().slice(0, 8).toUpperCase();
  logRefusal(request, refusal.status, reference);
  return refusalPage(refusal, reference);
}

/**
 * One line, of the shape that lib/platform/logger.ts gives its own; that is beyond what this file imports. Nothing of what was sent is in
 * it: no body, no query, and of a part of the address that may be a token its length.
 */
function logRefusal({ method, nextUrl }: NextRequest, status: number, reference: string): void {
  if (["silent", "fatal", "error"].includes(env().logLevel)) return;
  const parts = nextUrl.pathname.slice(0, 200).split("/");
  const path = parts.map((part) => (part.length > 36 ? `(${part.length})` : part)).join("/");
  const line = { level: "warn", at: new Date().toISOString(), door: "proxy", method, path, status, reference };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function refusalPage({ status, heading, text }: Refusal, reference: string): NextResponse {
  const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title></head><body><h1>${heading}</h1><p>${text}</p><p>Reference: ${reference}</p><p><a href="/">Go to the first page</a></p></body></html>`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    ...(status === 405 ? { allow: "GET, HEAD, POST" } : {}),
  };
  return new NextResponse(page, { status, headers });
}

function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = {
  // Next cuts request bodies at 10 MB where a proxy matches: route handlers under /api set their own headers.
  matcher: ["/((?!api/|_next/static|no-script/|favicon.ico).*)"],
};

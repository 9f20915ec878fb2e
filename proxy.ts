import { type NextRequest, NextResponse } from "next/server";
import { NOTICE_COOKIE } from "@/lib/paths";

/**
 * Sets headers and decides nothing: with this file gone nothing that is closed opens.
 * A nonce for each answer lets our own scripts run and no others.
 */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-checkpoints-address", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (request.method === "GET" && request.cookies.has(NOTICE_COOKIE)) response.cookies.delete(NOTICE_COOKIE);
  return response;
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
  matcher: ["/((?!api/|_next/static|favicon.ico).*)"],
};

import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { isIdentifier } from "@/lib/domain/shared/identifier";
import { env } from "@/lib/platform/env";
import { sessionCookie } from "./session-cookie";

/** Puts the session's id in next-auth's encrypted token, and that in the browser's cookie. */
export async function keepSession(sessionId: string): Promise<void> {
  const { name, options } = sessionCookie();
  const token = await encode({ token: { sid: sessionId }, secret: env().authSecret, maxAge: options.maxAge });
  (await cookies()).set(name, token, options);
}

export async function forgetSession(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

/** The session's id from the cookie, or null. A token in an Authorization header is never read. */
export async function sessionIdOfRequest(): Promise<string | null> {
  const value = (await cookies()).get(sessionCookie().name)?.value;
  if (value === undefined || value.length > 4096) return null;
  try {
    const token = await decode({ token: value, secret: env().authSecret });
    return typeof token?.sid === "string" && isIdentifier(token.sid) ? token.sid : null;
  } catch {
    return null;
  }
}

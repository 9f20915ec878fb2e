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

/** Tokens that were opened, with the id in each: what opening costs is not paid on each request. */
const opened = new Map<string, string>();
const mostOpened = 2000;

/** The session's id from the cookie, or null. Whether that session still counts, the database says. A token in an Authorization header is never read. */
export async function sessionIdOfRequest(): Promise<string | null> {
  const value = (await cookies()).get(sessionCookie().name)?.value;
  if (value === undefined || value.length > 4096) return null;
  const known = opened.get(value);
  if (known !== undefined) return known;
  const id = await open(value);
  if (id === null) return null;
  if (opened.size >= mostOpened) opened.clear();
  opened.set(value, id);
  return id;
}

async function open(value: string): Promise<string | null> {
  try {
    const token = await decode({ token: value, secret: env().authSecret });
    return typeof token?.sid === "string" && isIdentifier(token.sid) ? token.sid : null;
  } catch {
    return null;
  }
}

import "server-only";
import type { DefaultSession, NextAuthOptions } from "next-auth";
import { sessionLifetimeHours } from "@/lib/domain/access/session-rules";
import { paths } from "@/lib/paths";
import { env } from "@/lib/platform/env";

declare module "next-auth" {
  interface Session {
    user: DefaultSession["user"] & { id: string };
  }
}

const lifetimeSeconds = sessionLifetimeHours * 3600;

/** `__Host-` where the origin is https: the cookie then belongs to this host alone and never travels in clear. */
export function sessionCookie() {
  const isSecure = env().origin.startsWith("https://");
  return {
    name: isSecure ? "__Host-checkpoints-session" : "checkpoints-session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure, maxAge: lifetimeSeconds },
  } as const;
}

/**
 * next-auth keeps the cookie: an encrypted token that holds a session's id and nothing else. The session itself is a row that
 * is looked up on each request (lib/queries/who-is-asking). See docs/decisions/0003-sessions.md.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().authSecret,
    session: { strategy: "jwt", maxAge: lifetimeSeconds, updateAge: lifetimeSeconds },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: paths.logIn(), signOut: paths.logIn(), error: paths.logIn() },
    providers: [],
    callbacks: {
      jwt: ({ token }) => (typeof token.sid === "string" ? { sid: token.sid } : {}),
      session: ({ session, token }) => ({ expires: session.expires, user: { id: String(token.sid ?? "") } }),
    },
  };
}

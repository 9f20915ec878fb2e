import "server-only";
import { type DefaultSession, getServerSession, type NextAuthOptions } from "next-auth";
import { sessionLifetimeHours } from "@/lib/domain/access/session-rules";
import { paths } from "@/lib/paths";
import { env } from "@/lib/platform/env";
import { currentSession } from "./require-actor";
import { sessionCookie } from "./session-cookie";

declare module "next-auth" {
  interface Session {
    user: DefaultSession["user"] & { id: string };
  }
}

/**
 * next-auth keeps the cookie: an encrypted token that holds a session's id and nothing else. The session itself is a row that
 * is looked up on each request (lib/queries/who-is-asking). See docs/decisions/0003-sessions.md.
 */
export function authOptions(): NextAuthOptions {
  const lifetimeSeconds = sessionLifetimeHours * 3600;
  return {
    secret: env().authSecret,
    session: { strategy: "jwt", maxAge: lifetimeSeconds, updateAge: lifetimeSeconds },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: paths.logIn(), signOut: paths.logIn(), error: paths.logIn() },
    providers: [],
    callbacks: {
      jwt: ({ token }) => (typeof token.sid === "string" ? { sid: token.sid } : {}),
      session: async ({ session }) => {
        const who = await currentSession();
        return { expires: session.expires, user: { id: who?.actor.personId ?? "" } };
      },
    },
  };
}

/** Who is logged in, for next-auth's own address: an id and nothing that could be read over a shoulder. */
export async function sessionAnswer(): Promise<Response> {
  const session = (await currentSession()) === null ? null : await getServerSession(authOptions());
  return Response.json(session ?? {}, { headers: { "cache-control": "no-store" } });
}

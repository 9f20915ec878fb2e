import "server-only";
import { sessionLifetimeHours } from "@/lib/domain/access/session-rules";
import { env } from "@/lib/platform/env";

/** `__Host-` where the origin is https: the cookie then belongs to this host alone and never travels in clear. */
export function sessionCookie() {
  const isSecure = env().origin.startsWith("https://");
  return {
    name: isSecure ? "__Host-checkpoints-session" : "checkpoints-session",
    options: {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: isSecure,
      maxAge: sessionLifetimeHours * 3600,
    },
  } as const;
}

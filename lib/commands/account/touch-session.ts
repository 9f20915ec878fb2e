import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { wallNow } from "@/lib/db/clock";

/** Notes that the session is in use. Not audited: it says only when. */
export async function touchSession(actor: Actor): Promise<void> {
  if (actor.sessionId === null) return;
  await database().session.updateMany({
    where: { id: actor.sessionId, endedAt: null },
    data: { lastSeenAt: wallNow() },
  });
}

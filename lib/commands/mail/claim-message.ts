import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { wallNow } from "@/lib/db/clock";

export type ClaimedMessage = { id: string; kind: string; uniqueKey: string; payload: unknown; attempts: number };

/** Long enough for a slow mail server; then the message is anyone's again. Our design. */
const leaseSeconds = 90;

/** After that many attempts a message waits for someone to look at it. */
const mostAttempts = 12;

/** Takes the oldest message that waits, for this server alone and for a while. Null when none does. */
export async function claimMessage(actor: Actor): Promise<ClaimedMessage | null> {
  if (!actor.isSystem) return null;
  const wall = wallNow();
  const until = new Date(wall.getTime() + leaseSeconds * 1000);
  const [claimed] = await database().$queryRaw<ClaimedMessage[]>`
    UPDATE "OutboxMessage" SET "claimedUntil" = ${until}, "attempts" = "attempts" + 1
     WHERE "id" = (
       SELECT "id" FROM "OutboxMessage"
        WHERE "deliveredAt" IS NULL AND "attempts" < ${mostAttempts}
          AND ("claimedUntil" IS NULL OR "claimedUntil" < ${wall})
        ORDER BY "createdAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "kind", "uniqueKey", "payload", "attempts"`;
  return claimed ?? null;
}

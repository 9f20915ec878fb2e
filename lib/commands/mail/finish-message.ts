import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { wallNow } from "@/lib/db/clock";

/** What became of an attempt. A refusal is for good; a failure is tried again, later each time. Texts hold no one's address. */
export type MessageOutcome =
  | { readonly state: "delivered"; readonly refusals: readonly string[] }
  | { readonly state: "failed"; readonly error: string };

const longestWaitMinutes = 60;

export async function finishMessage(
  actor: Actor,
  message: { id: string; attempts: number },
  outcome: MessageOutcome,
): Promise<void> {
  if (!actor.isSystem) return;
  const waitMinutes = Math.min(2 ** message.attempts, longestWaitMinutes);
  const data =
    outcome.state === "delivered"
      ? { deliveredAt: actor.now, claimedUntil: null, lastError: outcome.refusals.join("; ").slice(0, 500) || null }
      : {
          claimedUntil: new Date(wallNow().getTime() + waitMinutes * 60_000),
          lastError: outcome.error.slice(0, 500),
        };
  await database().outboxMessage.updateMany({ where: { id: message.id, deliveredAt: null }, data });
}

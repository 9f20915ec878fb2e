import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { wallNow } from "@/lib/db/clock";

const day = 86_400_000;

/**
 * Deletes what has served its time: tries at passwords after a day, used form tokens and ended sessions after a month. Times are those
 * outside, but for form tokens, which were used by the one clock.
 */
export async function forgetOldRows(actor: Actor): Promise<{ forgotten: number }> {
  if (!actor.isSystem) return { forgotten: 0 };
  const wall = wallNow().getTime();
  const counts = await Promise.all([
    database().logInAttempt.deleteMany({ where: { at: { lt: new Date(wall - day) } } }),
    database().formToken.deleteMany({ where: { usedAt: { lt: new Date(actor.now.getTime() - 30 * day) } } }),
    database().session.deleteMany({ where: { expiresAt: { lt: new Date(wall - 30 * day) } } }),
    database().passwordReset.deleteMany({ where: { expiresAt: { lt: new Date(wall - 30 * day) } } }),
  ]);
  return { forgotten: counts.reduce((sum, { count }) => sum + count, 0) };
}

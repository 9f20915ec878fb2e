import { database, type Transaction } from "@/lib/db/client";
import { wallNow } from "@/lib/db/clock";

/** Sets the one clock of a demonstration or a test to an instant; it runs on from there. */
export async function setClock(startsAt: Date, tx: Transaction = database()): Promise<void> {
  const clock = { startsAt, startedAtWall: wallNow(), advancedSeconds: 0 };
  await tx.demonstrationClock.upsert({ where: { id: 1 }, create: { id: 1, ...clock }, update: clock });
}

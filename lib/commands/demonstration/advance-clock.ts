import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { whyNot } from "@/lib/domain/access/may-do";
import { type ClockStep, advanceClock as reach } from "@/lib/domain/demonstration/advance-clock";
import { clockInWords } from "@/lib/domain/shared/dates-in-words";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import { env } from "@/lib/platform/env";

/** Moves the demonstration's clock forward, for everyone. There is no such clock in production. */
export async function advanceClock(actor: Actor, step: ClockStep): Promise<Result<{ now: Date }>> {
  const clock =
    env().mode === "production" ? null : await database().demonstrationClock.findUnique({ where: { id: 1 } });
  if (clock === null) return notFound();
  const refusal = whyNot(actor, "move_clock", {});
  if (refusal !== null) return forbidden(refusal);
  const to = reach(actor.now, step, await bankHolidays());
  if (!to.ok) return to;
  const seconds = Math.ceil((to.value.getTime() - actor.now.getTime()) / 1000);
  return inTransaction(actor, async (tx) => {
    const { count } = await tx.demonstrationClock.updateMany({
      where: { id: 1, advancedSeconds: clock.advancedSeconds },
      data: { advancedSeconds: { increment: seconds } },
    });
    if (count === 0) return conflict("Someone else moved the clock a moment ago. Look at the time, then decide.");
    await appendAudit(tx, actor, "clock.advanced", { kind: "clock", id: "1" }, { to: clockInWords(to.value) });
    return ok({ now: to.value });
  });
}

import { env } from "@/lib/platform/env";
import { database } from "./client";

type Clock = { startedAtWall: Date; startsAt: Date; advancedSeconds: number };

/** The demonstration's clock where there is one, as a statement joins it. */
export type ClockRow = Clock | { startedAtWall: null; startsAt: null; advancedSeconds: null };

/**
 * The one clock. Wall time in production; in a demonstration, the time of its own world, which runs on from its start and
 * can be moved forward. Sessions, log-in throttles and links in mail use wall time, so that moving the clock logs no one out.
 */
export function wallNow(): Date {
  return new Date();
}

export async function currentTime(): Promise<Date> {
  if (env().mode === "production") return wallNow();
  const clock = await database().demonstrationClock.findUnique({ where: { id: 1 } });
  return clock === null ? wallNow() : timeOf(clock);
}

/** The time of a clock that was read. */
export function timeOf(clock: ClockRow): Date {
  const wall = wallNow();
  if (env().mode === "production" || clock.startsAt === null) return wall;
  const ran = wall.getTime() - clock.startedAtWall.getTime();
  return new Date(clock.startsAt.getTime() + ran + clock.advancedSeconds * 1000);
}

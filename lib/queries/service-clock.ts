import { currentTime } from "@/lib/db/clock";
import { env } from "@/lib/platform/env";

/** The time in the demonstration's world, for every page to show; null where time is the time outside. */
export async function getDemonstrationTime(): Promise<Date | null> {
  return env().mode === "production" ? null : currentTime();
}

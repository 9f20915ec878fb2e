import type { Actor } from "@/lib/db/actor";
import { currentTime } from "@/lib/db/clock";
import { systemActor } from "@/lib/db/system-actor";
import { env } from "@/lib/platform/env";

/** The service as the one who asks, at this moment: for what the queue and the clock run. */
export async function serviceItself(requestId: string): Promise<Actor> {
  return systemActor(await currentTime(), requestId, env().mode !== "production");
}

import { randomUUID } from "node:crypto";
import { sweepUploads } from "@/lib/commands/evidence/sweep-uploads";
import { forgetOldRows } from "@/lib/commands/upkeep/forget-old-rows";
import { logger } from "@/lib/platform/logger";
import { serviceItself } from "@/lib/queries/service-itself";

/** What has to be done now and then, and can be done at any time: uploads that were cut off, rows that have served their time. */
export async function keepUp(): Promise<void> {
  const requestId = randomUUID();
  const { ended } = await sweepUploads(await serviceItself(requestId));
  const { forgotten } = await forgetOldRows(await serviceItself(requestId));
  if (ended > 0 || forgotten > 0)
    logger().info({ requestId, uploadsEnded: ended, rowsForgotten: forgotten }, "kept up");
}

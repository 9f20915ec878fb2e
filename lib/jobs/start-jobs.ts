import { setTimeout as wait } from "node:timers/promises";
import { env } from "@/lib/platform/env";
import { hangBell } from "@/lib/platform/jobs/bell";
import { type JobQueue, startJobQueue } from "@/lib/platform/jobs/job-queue";
import { logger } from "@/lib/platform/logger";
import { mailSettings } from "@/lib/platform/mail/mail-settings";
import { deliverOutbox } from "./deliver-outbox";
import { keepUp } from "./keep-up";

const retrySeconds = 5;
const work = { atOnce: 1, pollSeconds: 2 };

/**
 * Starts what the queue and the clock run in this process. While the database is away it goes on trying, so that the server
 * answers meanwhile; the health address says what is wrong. Returns how to stop: what is under way ends first.
 */
export function startJobs(): () => Promise<void> {
  const stopping = new AbortController();
  const started = tryUntilStarted(stopping.signal);
  return async () => {
    stopping.abort();
    const queue = await started;
    await queue?.stop();
  };
}

async function tryUntilStarted(signal: AbortSignal): Promise<JobQueue | null> {
  while (!signal.aborted) {
    try {
      return await startWorkers();
    } catch (fault) {
      logger().error({ err: fault }, "the job queue did not start");
      await wait(retrySeconds * 1000, undefined, { signal }).catch(() => undefined);
    }
  }
  return null;
}

async function startWorkers(): Promise<JobQueue> {
  const queue = await startJobQueue({
    connectionString: env().databaseUrl,
    maximumConnections: 3,
    onFault: (fault) => logger().error({ err: fault }, "a job failed"),
  });
  await queue.work("outbox", work, async () => void (await deliverOutbox(mailSettings())));
  await queue.work("upkeep", work, () => keepUp());
  await queue.schedule("outbox", "* * * * *", {});
  await queue.schedule("upkeep", "* * * * *", {});
  hangBell((name) => {
    queue
      .send(name, {}, { key: name })
      .catch((fault: unknown) => logger().warn({ err: fault }, "nobody heard the bell"));
  });
  logger().info("jobs run");
  return queue;
}

import PgBoss from "pg-boss";
import type { queues } from "./queues";

export type QueueName = keyof typeof queues;

export type JobData = Readonly<Record<string, string | number | boolean | null>>;

export type JobQueueSettings = {
  /** Of the application's own role: the queues must be there already, since it may not make them. */
  readonly connectionString: string;
  readonly maximumConnections: number;
  /** Told of what fails outside any caller: a lost connection, a job whose handler threw (it is tried again). */
  readonly onFault: (fault: Error) => void;
};

export type SendOptions = {
  /** While a job of this key waits in a queue of policy "short", another is not added. */
  readonly key?: string;
  readonly startAfter?: Date;
};

export type WorkSettings = {
  /** Jobs this process works at once. Others wait, or go to another server. */
  readonly atOnce: number;
  /** How long an idle worker sleeps; half a second at least. A job sent by this process wakes it. */
  readonly pollSeconds: number;
};

/**
 * A job is delivered at least once: a handler that throws, or a server that dies, has it delivered again, so every
 * effect needs a unique key of its own. `data` comes back through JSON: check its shape.
 */
export type JobQueue = {
  readonly send: (queue: QueueName, data: JobData, options?: SendOptions) => Promise<void>;
  readonly work: (queue: QueueName, settings: WorkSettings, handle: (data: unknown) => Promise<void>) => Promise<void>;
  /** Sends to the queue by the clock, once however many servers run. Cron with minutes; times of day are London's. */
  readonly schedule: (queue: QueueName, cron: string, data: JobData) => Promise<void>;
  /** Takes no more jobs and waits up to 20 seconds for those under way; what is left is delivered again later. */
  readonly stop: () => Promise<void>;
};

const STOP_TIMEOUT_MS = 20_000;

/** Throws when the database cannot be reached or its job tables are not those of this version. */
export async function startJobQueue(settings: JobQueueSettings): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: settings.connectionString,
    max: settings.maximumConnections,
    application_name: "checkpoints-jobs",
    migrate: false,
  });
  boss.on("error", settings.onFault);
  await boss.start();
  const workers = new Map<QueueName, string[]>();
  const wake = (queue: QueueName): void => {
    for (const worker of workers.get(queue) ?? []) boss.notifyWorker(worker);
  };

  return {
    send: async (queue, data, options = {}) => {
      await boss.send(queue, data, {
        ...(options.key === undefined ? {} : { singletonKey: options.key }),
        ...(options.startAfter === undefined ? {} : { startAfter: options.startAfter }),
      });
      wake(queue);
    },
    work: async (queue, { atOnce, pollSeconds }, handle) => {
      // One job a worker: in a batch, one that fails takes the others back into the queue with it.
      for (let worker = 0; worker < atOnce; worker += 1) {
        const options = { batchSize: 1, pollingIntervalSeconds: pollSeconds };
        const id = await boss.work<unknown>(queue, options, async (jobs) => {
          for (const job of jobs) await handleOrReport(() => handle(job.data), settings.onFault);
          // Where there was one there may be more: look again before sleeping.
          wake(queue);
        });
        workers.set(queue, [...(workers.get(queue) ?? []), id]);
      }
    },
    schedule: (queue, cron, data) => boss.schedule(queue, cron, data, { tz: "Europe/London" }),
    stop: () => boss.stop({ graceful: true, wait: true, timeout: STOP_TIMEOUT_MS }),
  };
}

async function handleOrReport(handle: () => Promise<void>, onFault: (fault: Error) => void): Promise<void> {
  try {
    await handle();
  } catch (fault) {
    onFault(fault instanceof Error ? fault : new Error("A job threw what is not an error"));
    throw fault;
  }
}

import PgBoss from "pg-boss";
import { queues } from "@/lib/platform/jobs/queues";

/** The queue that pg-boss keeps for itself when it runs schedules. */
const internalQueue = "__pgboss__send-it";

/** Makes pg-boss's own schema and every queue, as the owner. Can be run again: what is there stays, with its jobs. */
export async function prepareJobTables(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 1, supervise: false, schedule: false, migrate: true });
  boss.on("error", () => undefined);
  await boss.start();
  try {
    await boss.createQueue(internalQueue);
    for (const [name, options] of Object.entries(queues)) {
      await boss.createQueue(name, { name, ...options });
      await boss.updateQueue(name, { name, ...options });
    }
  } finally {
    await boss.stop({ graceful: false, wait: true });
  }
}

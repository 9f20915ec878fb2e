import type { QueueName } from "./job-queue";

type Ring = (queue: QueueName) => void;

// The server's start and its pages are bundled apart, and share only this.
const holder = globalThis as { checkpointsBell?: Ring };

/** Says who listens: the job queue of this process, once it runs. */
export function hangBell(ring: Ring): void {
  holder.checkpointsBell = ring;
}

/**
 * Wakes a queue because there is work, once that has been committed. Only for speed: what nobody hears is found by the clock
 * within a minute, on any server.
 */
export function ringBell(queue: QueueName): void {
  holder.checkpointsBell?.(queue);
}

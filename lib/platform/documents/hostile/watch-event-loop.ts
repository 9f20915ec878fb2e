import { existsSync, readFileSync } from "node:fs";

const TICK_MS = 10;
const OWN_TIME = "/proc/thread-self/schedstat";

export type HeldLoop = {
  /** The longest the event loop was held by work of its own: waiting for a processor that others use is not counted. */
  readonly milliseconds: number;
  readonly grownBytes: number;
};

/** Watches until the function it gives is called. */
export function watchEventLoop(): () => HeldLoop {
  const atStart = process.memoryUsage();
  let milliseconds = 0;
  let most = inUse(atStart);
  let last = performance.now();
  let worked = workedMs();
  const timer = setInterval(() => {
    const [now, workedNow] = [performance.now(), workedMs()];
    milliseconds = Math.max(milliseconds, Math.min(now - last - TICK_MS, workedNow - worked));
    most = Math.max(most, inUse(process.memoryUsage()));
    [last, worked] = [now, workedNow];
  }, TICK_MS);
  return () => {
    clearInterval(timer);
    return { milliseconds: Math.round(milliseconds), grownBytes: Math.max(0, most - inUse(atStart)) };
  };
}

/** Processor time of this thread, where the system tells; elsewhere of the whole process, which is more. */
function workedMs(): number {
  if (existsSync(OWN_TIME)) return Number(readFileSync(OWN_TIME, "utf8").split(" ")[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function inUse({ heapUsed, external }: NodeJS.MemoryUsage): number {
  return heapUsed + external;
}

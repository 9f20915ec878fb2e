import { existsSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const TICK_MS = 10;
/** Growth up to here is not looked into. */
const LITTLE_BYTES = 32 * 1024 * 1024;
const OWN_TIME = "/proc/thread-self/schedstat";

export type HeldLoop = {
  /** The longest the event loop was held by work of its own: waiting for a processor that others use is not counted. */
  readonly milliseconds: number;
  /** What was held and not only left to be collected, which each version of Node does when it likes. */
  readonly grownBytes: number;
};

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Watches until the function it gives is called. */
export function watchEventLoop(): () => HeldLoop {
  const before = inUse();
  let milliseconds = 0;
  let most = before;
  let last = performance.now();
  let worked = workedMs();
  const timer = setInterval(() => {
    const [now, workedNow] = [performance.now(), workedMs()];
    milliseconds = Math.max(milliseconds, Math.min(now - last - TICK_MS, workedNow - worked));
    if (inUse() > before + LITTLE_BYTES) collect();
    most = Math.max(most, inUse());
    [last, worked] = [performance.now(), workedMs()];
  }, TICK_MS);
  return () => {
    clearInterval(timer);
    return { milliseconds: Math.round(milliseconds), grownBytes: Math.max(0, most - before) };
  };
}

/** Processor time of this thread, where the system tells; elsewhere of the whole process, which is more. */
function workedMs(): number {
  if (existsSync(OWN_TIME)) return Number(readFileSync(OWN_TIME, "utf8").split(" ")[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function inUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

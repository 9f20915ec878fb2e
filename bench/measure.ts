export type Timing = { median: number; p95: number; perSecond: number };

/** Runs `work` one at a time, after `prepare`, which is not timed: some rounds to warm up, then `rounds`. Milliseconds. */
export async function measure(
  rounds: number,
  work: () => Promise<void>,
  prepare?: () => Promise<unknown>,
): Promise<Timing> {
  const times: number[] = [];
  const toWarmUp = Math.ceil(rounds / 5);
  for (let round = 0; round < toWarmUp + rounds; round += 1) {
    await prepare?.();
    const start = performance.now();
    await work();
    if (round >= toWarmUp) times.push(performance.now() - start);
  }
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
  times.sort((a, b) => a - b);
  return { median: at(times, 0.5), p95: at(times, 0.95), perSecond: rounds / seconds };
}

/** The median of a few readings, in no order. */
export function middleOf(readings: readonly number[]): number {
  return at(
    readings.toSorted((a, b) => a - b),
    0.5,
  );
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** "overview  median 21.4 ms  p95 30.1 ms  46.2/s", and the ratio to the bare server's median. */
export function reportLine(name: string, product: Timing, bare: Timing): string {
  const words = (timing: Timing) =>
    `median ${timing.median.toFixed(1)} ms, p95 ${timing.p95.toFixed(1)} ms, ${timing.perSecond.toFixed(1)}/s`;
  return `${name.padEnd(22)} product ${words(product)} | bare ${words(bare)} | ratio ${(product.median / bare.median).toFixed(2)}`;
}

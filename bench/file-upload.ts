import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { NextServer } from "@/scripts/serving/next-server";
import { startBareReceiver } from "./bare-receiver";
import { middleOf } from "./measure";
import { peakMemory, resetPeakMemory } from "./memory";
import { fileMegabytes, machineRate, makeLargeFile, uploadRate } from "./upload";

const rounds = 9;
/** As `measure` has them: the first uploads of a new process take up to twice as long. */
const toWarmUp = 3;

/** So that what the one before set going, writing back or a parser for the next file, is not measured with the next. */
const QUIET_MS = 500;

/**
 * The product, a bare server and the machine itself take the same file in turn, each to a new file: the median of each, and the most
 * memory. The best would compare whichever of them found memory that had just been given up.
 */
export async function benchUpload(product: NextServer, folder: string): Promise<void> {
  const { asPersona, uploadPlace } = await import("./personas");
  const place = await uploadPlace();
  const { cookie } = await asPersona("csu_lead", place.csu);
  const path = await makeLargeFile(folder);
  const headers = { cookie, origin: product.origin };
  const bare = await startBareReceiver(join(folder, "received"));
  const rates: Record<"machine" | "bare" | "product", number[]> = { machine: [], bare: [], product: [] };
  const memory: number[] = [];
  for (let round = 0; round < toWarmUp + rounds; round += 1) {
    await pause(QUIET_MS);
    const machine = await machineRate(path, join(folder, `copy-${round}`));
    await pause(QUIET_MS);
    const received = await uploadRate(bare.address, {}, path, "large.pdf");
    await pause(QUIET_MS);
    const before = await resetPeakMemory(product.pid);
    const uploaded = await uploadRate(`${product.origin}${place.path}`, headers, path, `large-${round}.pdf`);
    memory.push((await peakMemory(product.pid)) - before);
    if (round < toWarmUp) continue;
    rates.machine.push(machine);
    rates.bare.push(received);
    rates.product.push(uploaded);
  }
  bare.stop();
  const [ours, theirs, most] = [middleOf(rates.product), middleOf(rates.bare), middleOf(rates.machine)];
  const words = [
    `product ${ours.toFixed(0)} MB/s`,
    `bare ${theirs.toFixed(0)} MB/s`,
    `machine ${most.toFixed(0)} MB/s`,
    `ratio to bare ${(ours / theirs).toFixed(2)}, to the machine ${(ours / most).toFixed(2)}`,
    `${Math.max(...memory.slice(1)).toFixed(0)} MB more memory at most`,
  ];
  console.log(`${`upload of ${fileMegabytes} MB`.padEnd(22)} ${words.join(" | ")}`);
}

import { join } from "node:path";
import type { NextServer } from "@/scripts/serving/next-server";
import { startBareReceiver } from "./bare-receiver";
import { peakMemory, resetPeakMemory } from "./memory";
import { fileMegabytes, machineRate, makeLargeFile, uploadRate } from "./upload";

const rounds = 5;

/** The product, a bare server and the machine itself take the same file in turn; the best of each, and the most memory. */
export async function benchUpload(product: NextServer, folder: string): Promise<void> {
  const { asPersona, uploadPlace } = await import("./personas");
  const place = await uploadPlace();
  const { cookie } = await asPersona("csu_lead", place.csu);
  const path = await makeLargeFile(folder);
  const headers = { cookie, origin: product.origin };
  const bare = await startBareReceiver(join(folder, "received"));
  const rates = { machine: 0, bare: 0, product: 0 };
  const memory: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    rates.machine = Math.max(rates.machine, await machineRate(path));
    rates.bare = Math.max(rates.bare, await uploadRate(bare.address, {}, path, "large.pdf"));
    const before = await resetPeakMemory(product.pid);
    const rate = await uploadRate(`${product.origin}${place.path}`, headers, path, `large-${round}.pdf`);
    rates.product = Math.max(rates.product, rate);
    memory.push((await peakMemory(product.pid)) - before);
  }
  bare.stop();
  const words = [
    `product ${rates.product.toFixed(0)} MB/s`,
    `bare ${rates.bare.toFixed(0)} MB/s`,
    `machine ${rates.machine.toFixed(0)} MB/s`,
    `ratio to bare ${(rates.product / rates.bare).toFixed(2)}, to the machine ${(rates.product / rates.machine).toFixed(2)}`,
    `${Math.max(...memory.slice(1)).toFixed(0)} MB more memory at most`,
  ];
  console.log(`${`upload of ${fileMegabytes} MB`.padEnd(22)} ${words.join(" | ")}`);
}

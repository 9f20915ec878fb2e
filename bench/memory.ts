import { readFile, writeFile } from "node:fs/promises";

/** Resident memory of a process now, in MB, after which its peak counts from here. NaN where the system does not tell (not Linux). */
export async function resetPeakMemory(pid: number): Promise<number> {
  await writeFile(`/proc/${pid}/clear_refs`, "5").catch(() => undefined);
  return readMemory(pid, "VmRSS");
}

/** The most memory that a process held since the reset, in MB. */
export function peakMemory(pid: number): Promise<number> {
  return readMemory(pid, "VmHWM");
}

async function readMemory(pid: number, line: "VmRSS" | "VmHWM"): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = new RegExp(`^${line}:\\s+(\\d+) kB`, "m").exec(status)?.[1];
  return Number(kilobytes ?? Number.NaN) / 1024;
}

/** Milliseconds of a processor that a process has used so far. NaN where the system does not tell (not Linux). */
export async function usedProcessor(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const numbers = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  // Linux counts in hundredths of a second here, whatever the clock of its kernel.
  return ((numbers[11] ?? Number.NaN) + (numbers[12] ?? Number.NaN)) * 10;
}

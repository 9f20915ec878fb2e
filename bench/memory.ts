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

import path from "node:path";
import { type ChildAhead, startAhead } from "@/lib/platform/child/run-in-child";
import { env } from "@/lib/platform/env";

/** How many parsers may still be started ahead of their files: four, without those that wait or read. Starts and ends them. */
export async function parsersToStart(): Promise<number> {
  const file = path.join(env().storageDir, "quarantine", "none");
  const started: ChildAhead[] = [];
  for (;;) {
    const next = await startAhead({ script: "lib/platform/child/probe.mjs", file });
    if (next === null) break;
    started.push(next);
  }
  for (const each of started) each.end();
  return started.length;
}

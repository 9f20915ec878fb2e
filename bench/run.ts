import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { generateClient } from "@/scripts/database/generate-client";
import { build } from "@/scripts/serving/build";
import { root } from "@/scripts/serving/source-hash";

/**
 * `npm run bench`: the product's production build beside a bare Node + pg server that sends the same statements, in one run on
 * one machine, at 1 and at 10 times the data. Prints milliseconds, rates and ratios; judges nothing. Each size has a process
 * of its own, since a process keeps to the database that it first met.
 */
await generateClient();
await build("demonstration");
for (const scale of [1, 10]) {
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "bench/at-scale.ts"), String(scale)], {
    cwd: root,
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  if (code !== 0) process.exit(1);
}

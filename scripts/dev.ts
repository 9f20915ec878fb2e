import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { withDatabase } from "./database/database-addresses";
import { generateClient } from "./database/generate-client";
import { prepareDatabase } from "./database/prepare-database";
import { nextProgram } from "./serving/build";
import { demonstrationEnv, demonstrationFolder } from "./serving/demonstration-env";
import { demonstrationState, loadDemonstration } from "./serving/load-demonstration";
import { root } from "./serving/source-hash";

/** npm run dev: Next's development server on the demonstration's database, on this machine only. */
const port = process.env.PORT ?? "3000";
const asked = new Promise<void>((resolve) => {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => resolve());
});

await generateClient();
await withDatabase(async ({ ownerUrl, applicationUrl }) => {
  await prepareDatabase(ownerUrl, applicationUrl);
  const env = {
    ...(await demonstrationEnv(demonstrationFolder, applicationUrl)),
    APP_ORIGIN: `http://127.0.0.1:${port}`,
  };
  await mkdir(env.STORAGE_DIR, { recursive: true });
  if ((await demonstrationState(ownerUrl)) === "none") await loadDemonstration(ownerUrl, env);
  const child = spawn(process.execPath, [nextProgram, "dev", "--hostname", "127.0.0.1", "--port", port], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: "inherit",
  });
  const ended = once(child, "exit");
  await Promise.race([asked, ended]);
  child.kill("SIGTERM");
  await ended;
});
process.exit();

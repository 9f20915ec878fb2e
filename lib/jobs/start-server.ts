import { EnvironmentError, env } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";
import { startJobs } from "./start-jobs";

/** Of sysexits.h: the configuration is at fault. */
const badConfiguration = 78;

/** Checks the environment, says what runs, starts the jobs, and ends them when the process is asked to stop. */
export function startServer(): void {
  try {
    for (const warning of env().warnings) logger().warn(warning);
    logger().info({ mode: env().mode, origin: env().origin }, "starting");
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(badConfiguration);
  }
  const stop = startJobs();
  const stopOnce = () => void stop().catch((fault: unknown) => logger().error({ err: fault }, "jobs did not stop"));
  process.once("SIGTERM", stopOnce);
  process.once("SIGINT", stopOnce);
}

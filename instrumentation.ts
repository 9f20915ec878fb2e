/** Runs once before a server takes its first request: it starts with a fit environment or not at all. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env, EnvironmentError } = await import("@/lib/platform/env");
  const { logger } = await import("@/lib/platform/logger");
  try {
    for (const warning of env().warnings) logger().warn(warning);
    logger().info({ mode: env().mode, origin: env().origin }, "starting");
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(78);
  }
}

/** Runs once before a server takes its first request: it starts with a fit environment or not at all. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { startServer } = await import("@/lib/jobs/start-server");
    startServer();
  }
}

type Fault = Error & { digest?: string };

/** The one line of what nobody expected. Its digest is the reference that the error page shows; what was sent is not in it. */
export async function onRequestError(
  fault: Fault,
  request: { method: string },
  context: { routePath: string },
): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { logger } = await import("@/lib/platform/logger");
    logger().error({ err: fault, reference: fault.digest, method: request.method, route: context.routePath }, "fault");
  }
}

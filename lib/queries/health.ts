import { migrationState } from "@/lib/db/migration-state";

export type Health = {
  status: "ok" | "failing";
  process: { status: "ok"; uptimeSeconds: number };
  database: { status: "ok" | "unreachable" };
  migrations: { status: "ok" | "pending" | "failed" | "unknown"; pending: number; failed: number };
};

/** Whether this process can serve. For anyone, so it holds counts and states: no name, address or version. */
export async function getHealth(): Promise<Health> {
  const running = { status: "ok", uptimeSeconds: Math.floor(process.uptime()) } as const;
  const state = await migrationState().catch(() => null);
  if (state === null) {
    return {
      status: "failing",
      process: running,
      database: { status: "unreachable" },
      migrations: { status: "unknown", pending: 0, failed: 0 },
    };
  }
  const counts = { pending: state.pending.length, failed: state.failed.length };
  const migrations = counts.failed > 0 ? "failed" : counts.pending > 0 ? "pending" : "ok";
  return {
    status: migrations === "ok" ? "ok" : "failing",
    process: running,
    database: { status: "ok" },
    migrations: { status: migrations, ...counts },
  };
}

import { isDurable } from "@/lib/db/durability";
import { migrationState } from "@/lib/db/migration-state";
import { env } from "@/lib/platform/env";

export type Health = {
  status: "ok" | "failing";
  process: { status: "ok"; uptimeSeconds: number };
  /** "not_durable": it may forget what it has confirmed, which no production may. */
  database: { status: "ok" | "unreachable" | "not_durable" };
  migrations: { status: "ok" | "pending" | "failed" | "unknown"; pending: number; failed: number };
};

/** Whether this process can serve. For anyone, so it holds counts and states: no name, address or version. */
export async function getHealth(needsDurability = env().mode === "production"): Promise<Health> {
  const running = { status: "ok", uptimeSeconds: Math.floor(process.uptime()) } as const;
  const [state, keeps] = await Promise.all([
    migrationState().catch(() => null),
    needsDurability ? isDurable().catch(() => null) : true,
  ]);
  if (state === null || keeps === null) {
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
    status: migrations === "ok" && keeps ? "ok" : "failing",
    process: running,
    database: { status: keeps ? "ok" : "not_durable" },
    migrations: { status: migrations, ...counts },
  };
}

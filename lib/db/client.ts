import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/platform/env";
import { type Prisma, PrismaClient } from "./generated/client";
import { statementName } from "./statement-name";

/** A pool of its own, for set-up and tests. The product uses `database()`. */
export function connectTo(connectionString: string) {
  const adapter = new PrismaPg({ connectionString, max: 10 }, { statementNameGenerator: statementName });
  // Secrets are left out of every answer; the two places that check them ask by name.
  return new PrismaClient({
    adapter,
    omit: {
      person: { passwordHash: true },
      invitation: { tokenHash: true },
      passwordReset: { tokenHash: true },
      score: { privateNote: true },
    },
  });
}

type Database = ReturnType<typeof connectTo>;

// Development reloads modules; the pool must outlive them.
const holder = globalThis as { checkpointsDatabase?: Database };

/** The one pool, connected as the application's role: neither superuser nor owner. */
export function database(): Database {
  holder.checkpointsDatabase ??= connectTo(env().databaseUrl);
  return holder.checkpointsDatabase;
}

export type Transaction = Omit<Database, "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction">;

export type { Prisma };

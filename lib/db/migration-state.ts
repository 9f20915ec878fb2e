import { readdir } from "node:fs/promises";
import path from "node:path";
import { database } from "./client";

/** The folder that this version of the product came with, seen from where it runs. */
const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "prisma", "migrations");

/** Migrations that this version brings and the database lacks, and those that began and did not end. */
export async function migrationState(): Promise<{ pending: string[]; failed: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true });
  const wanted = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const rows = await database().$queryRaw<{ name: string; isDone: boolean }[]>`
    SELECT "migration_name" AS "name", "finished_at" IS NOT NULL AS "isDone"
      FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`;
  const done = new Set(rows.filter((row) => row.isDone).map((row) => row.name));
  return {
    pending: wanted.filter((name) => !done.has(name)).sort(),
    failed: rows.filter((row) => !row.isDone).map((row) => row.name),
  };
}

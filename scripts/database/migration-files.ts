import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { MigrationList, SchemaContainer } from "@prisma/schema-engine-wasm/schema_engine_bg";

const schemaFolder = resolve(import.meta.dirname, "../../prisma/schema");
export const migrationsFolder = resolve(import.meta.dirname, "../../prisma/migrations");

/** Every `.prisma` file of the schema folder, in a steady order. */
export async function readSchema(): Promise<SchemaContainer[]> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(schemaFolder, name);
      return { path, content: await readFile(path, "utf8") };
    }),
  );
}

/** The migrations on disk, oldest first, in the form that Prisma's schema engine takes. */
export async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name) => {
      const content = await readFile(join(migrationsFolder, name, "migration.sql"), "utf8");
      return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: content } } };
    }),
  );
  const lock = await readFile(join(migrationsFolder, "migration_lock.toml"), "utf8").catch(() => null);
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: lock },
    shadowDbInitScript: "",
    migrationDirectories,
  };
}

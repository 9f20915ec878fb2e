import { noFilters } from "./migrate";
import { readMigrations, readSchema } from "./migration-files";
import { withSchemaEngine } from "./schema-engine";

/**
 * The SQL that would bring a database made by the migrations to what the schema says; empty where they agree.
 * `ownerUrl` is used for a shadow database only.
 */
export async function schemaDifference(ownerUrl: string): Promise<string> {
  const migrations = await readMigrations();
  const files = await readSchema();
  return withSchemaEngine(ownerUrl, async (engine) => {
    const { stdout, exitCode } = await engine.diff({
      from: { tag: "migrations", ...migrations },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: noFilters,
    });
    return exitCode === 0 ? "" : (stdout ?? "");
  });
}

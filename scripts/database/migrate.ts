import { readMigrations } from "./migration-files";
import { withSchemaEngine } from "./schema-engine";

/** Nothing of the database is managed outside the migrations. */
export const noFilters = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations that the database at `ownerUrl` lacks, writing `_prisma_migrations` as `prisma migrate deploy`
 * does, so that either may follow the other. Returns the names of those applied.
 */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const migrationsList = await readMigrations();
  return withSchemaEngine(ownerUrl, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters });
    return appliedMigrationNames;
  });
}

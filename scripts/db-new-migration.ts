import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startEphemeralServer } from "./database/ephemeral-server";
import { migrationsFolder } from "./database/migration-files";
import { schemaDifference } from "./database/schema-difference";

/** Writes the next migration from the difference between the migrations so far and prisma/schema. */
const [name] = process.argv.slice(2);
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Give the migration a name in lower case: npm run db:new-migration -- add_site_visits");
  process.exit(2);
}
const server = await startEphemeralServer();
try {
  const difference = await schemaDifference(server.url);
  if (difference === "") {
    console.log("Nothing to do: the migrations make exactly what prisma/schema says.");
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = join(migrationsFolder, `${stamp}_${name}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "migration.sql"), difference);
    console.log(`Wrote ${folder}/migration.sql. Read it, and add what Prisma cannot say: checks and triggers.`);
  }
} finally {
  await server.stop();
}

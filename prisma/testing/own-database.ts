import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { applicationUrlFor } from "@/scripts/database/database-addresses";
import { inDatabase } from "@/scripts/database/schema-adapter";
import { makeOwnFolder } from "@/scripts/testing/own-folder";

/**
 * Gives each test file a migrated database and a folder for files of its own. Runs before the file's imports, so that `lib/db/client` finds
 * DATABASE_APP_URL (the application's role); a test that needs the owner connects with DATABASE_URL.
 */
async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject("serverUrl") });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

const name = `${inject("templateName")}_${randomBytes(4).toString("hex")}`;
await administer(`CREATE DATABASE ${name} TEMPLATE ${inject("templateName")}`);
const ownerUrl = inDatabase(inject("serverUrl"), name);
process.env.DATABASE_URL = ownerUrl;
process.env.DATABASE_APP_URL = applicationUrlFor(ownerUrl, inject("applicationRole"), inject("applicationPassword"));
const storageDir = await makeOwnFolder("files");
process.env.STORAGE_DIR = storageDir;

afterAll(() => rm(storageDir, { recursive: true, force: true }));
afterAll(() => administer(`DROP DATABASE ${name} WITH (FORCE)`));

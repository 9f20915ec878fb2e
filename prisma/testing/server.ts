import { randomBytes } from "node:crypto";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { connectTo } from "@/lib/db/client";
import { loadReference } from "@/prisma/seed/reference/load-reference";
import { applicationUrlFor } from "@/scripts/database/database-addresses";
import { startEphemeralServer } from "@/scripts/database/ephemeral-server";
import { generateClient } from "@/scripts/database/generate-client";
import { prepareDatabase } from "@/scripts/database/prepare-database";
import { inDatabase } from "@/scripts/database/schema-adapter";

declare module "vitest" {
  interface ProvidedContext {
    /** A server's maintenance database, as a role that may create databases. */
    readonly serverUrl: string;
    /** The migrated database that each test file gets a copy of. */
    readonly templateName: string;
    readonly applicationRole: string;
    readonly applicationPassword: string;
  }
}

/**
 * One server for all test files: the one that DATABASE_URL names, else an ephemeral one. Migrates a template once, so
 * that a test file's own database is a copy and takes milliseconds.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await generateClient();
  const own = process.env.DATABASE_URL ? undefined : await startEphemeralServer();
  const serverUrl = own?.url ?? process.env.DATABASE_URL ?? "";
  const run = randomBytes(4).toString("hex");
  const templateName = `checkpoints_test_${run}`;
  const applicationRole = `checkpoints_test_app_${run}`;
  const applicationPassword = randomBytes(16).toString("hex");

  const administer = async (...statements: string[]) => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };

  await administer(`CREATE DATABASE ${templateName} TEMPLATE template0`);
  const templateUrl = inDatabase(serverUrl, templateName);
  await prepareDatabase(templateUrl, applicationUrlFor(templateUrl, applicationRole, applicationPassword));
  await fillTemplate(templateUrl);
  project.provide("serverUrl", serverUrl);
  project.provide("templateName", templateName);
  project.provide("applicationRole", applicationRole);
  project.provide("applicationPassword", applicationPassword);

  return async () => {
    if (own) await own.stop();
    else await administer(`DROP DATABASE ${templateName} WITH (FORCE)`, `DROP ROLE ${applicationRole}`);
  };
}

/** Every test starts with the facts of the public record: units, CCGs, the 2012 programme and its published outcomes. */
async function fillTemplate(url: string): Promise<void> {
  const database = connectTo(url);
  await database.$transaction(loadReference, { timeout: 60_000 });
  await database.$disconnect();
}

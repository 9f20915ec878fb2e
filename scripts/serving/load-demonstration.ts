import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Client } from "pg";
import { root } from "./source-hash";

/** Said about the schema once everything is loaded, so that a loading that was killed half way is not taken for a whole one. */
const loadedMark = "demonstration loaded";

async function withOwner<T>(ownerUrl: string, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** "whole", "none", or "half" where data is there without the mark of a finished loading. */
export async function demonstrationState(ownerUrl: string): Promise<"whole" | "none" | "half"> {
  return withOwner(ownerUrl, async (owner) => {
    const { rows: marks } = await owner.query<{ mark: string | null }>(
      "select obj_description('public'::regnamespace, 'pg_namespace') as mark",
    );
    if (marks[0]?.mark === loadedMark) return "whole";
    const { rows } = await owner.query<{ table: string | null }>(`select to_regclass('public."Programme"') as table`);
    if (!rows[0]?.table) return "none";
    const { rowCount } = await owner.query('select 1 from "Programme" limit 1');
    return rowCount === 0 ? "none" : "half";
  });
}

/** Deletes everything of ours in the database, the schema included; the server stays. */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  await withOwner(ownerUrl, (owner) =>
    owner.query(`DROP SCHEMA IF EXISTS pgboss CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public`),
  );
}

/** Loads the reference data and the demonstration, in a process of its own with the application's rights. */
export async function loadDemonstration(
  ownerUrl: string,
  env: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<void> {
  // "react-server" lets modules that are marked server-only be read outside of Next.
  const child = spawn(
    process.execPath,
    ["--conditions", "react-server", "--import", "tsx", join(root, "scripts/demo-seed.ts")],
    {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
      ...(signal ? { signal } : {}),
    },
  );
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error("Loading the demonstration failed.");
  // Statistics of tables that were just filled: PostgreSQL gathers them by itself, but only after a minute or more.
  await withOwner(ownerUrl, (owner) => owner.query("ANALYZE"));
  await withOwner(ownerUrl, (owner) => owner.query(`COMMENT ON SCHEMA public IS '${loadedMark}'`));
}

import { randomUUID } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Client } from "pg";
import { paths } from "@/lib/paths";
import { applicationUrlFor } from "@/scripts/database/database-addresses";
import { findFreePort } from "@/scripts/database/free-port";
import { type LocalServer, removeLocalServer, startLocalServer } from "@/scripts/database/local-server";
import { prepareDatabase } from "@/scripts/database/prepare-database";
import { demonstrationEnv } from "@/scripts/serving/demonstration-env";
import { type NextServer, startNextServer } from "@/scripts/serving/next-server";
import { makeOwnFolder } from "@/scripts/testing/own-folder";
import { actionBody, servedActions } from "../fixtures/call-action";

const rounds = process.env.TEST_CAMPAIGN === "full" ? 10 : 1;
const writers = 8;

/** Everything that the service needs to let someone in, and no more. */
async function addOnePerson(ownerUrl: string): Promise<string> {
  const [personId, organisationId] = [randomUUID(), randomUUID()];
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`insert into "Organisation" (id, kind, slug, name) values ($1, 'nhs_cb', 'board', 'The Board')`, [
    organisationId,
  ]);
  await owner.query(
    `insert into "Person" (id, email, name, "isPersona", "createdAt") values ($1, 'one@nowhere.example', 'One', true, now())`,
    [personId],
  );
  await owner.query(
    `insert into "Membership" (id, "personId", "organisationId", role, "startedAt")
     values (gen_random_uuid(), $1, $2, 'auditor', now())`,
    [personId, organisationId],
  );
  await owner.end();
  return personId;
}

/** A log-in is a row of its own and a link of the audit chain. The cookie that it sets says that both were kept. */
async function logIn({ origin }: NextServer, personId: string): Promise<string | null> {
  const { id, path } = servedActions().get("action:usePersona") ?? { id: "", path: "" };
  const answer = await fetch(origin + path, {
    method: "POST",
    redirect: "manual",
    headers: { origin, "next-action": id },
    body: actionBody({ personId }),
  });
  await answer.text();
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith("checkpoints-session="));
  return cookie?.split(";")[0] ?? null;
}

async function killPostgres(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  owner.on("error", () => undefined);
  await owner.connect();
  const { rows } = await owner.query<{ folder: string }>("select current_setting('data_directory') as folder");
  const [pid] = (await readFile(join(rows[0]?.folder ?? "", "postmaster.pid"), "utf8")).split("\n");
  process.kill(Number(pid), "SIGKILL");
  await owner.end().catch(() => undefined);
}

const isWell = ({ origin }: NextServer) =>
  fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(3000) }).then(
    ({ status }) => status === 200,
    () => false,
  );

/** Writes from all sides, the database is killed amid them and started again, and they go on. What was confirmed meanwhile. */
async function killAmid(database: LocalServer, server: NextServer, personId: string) {
  const confirmed: string[] = [];
  let isOver = false;
  let failed = 0;
  const writing = Array.from({ length: writers }, async () => {
    while (!isOver) {
      const cookie = await logIn(server, personId);
      if (cookie === null) failed += 1;
      else confirmed.push(cookie);
    }
  });
  await expect.poll(() => confirmed.length).toBeGreaterThan(writers);
  await killPostgres(database.ownerUrl);
  await expect.poll(() => isWell(server)).toBe(false);
  await expect.poll(() => database.revive(), { timeout: 30_000 }).toBe(true);
  const began = performance.now();
  await expect.poll(() => isWell(server), { intervals: [50] }).toBe(true);
  const milliseconds = Math.round(performance.now() - began);
  const before = confirmed.length;
  await expect.poll(() => confirmed.length).toBeGreaterThan(before + writers);
  isOver = true;
  await Promise.all(writing);
  return { confirmed, failed, milliseconds };
}

/** R2, the half that is the database's: kill -9 of PostgreSQL under writes. Nothing confirmed is lost, and the service mends itself. */
test("PostgreSQL killed under writes loses nothing that was confirmed, and the service is well by itself", async () => {
  test.setTimeout(600_000);
  const folder = await makeOwnFolder("killed");
  const database = await startLocalServer(join(folder, "postgres"));
  try {
    const applicationUrl = applicationUrlFor(database.ownerUrl, "checkpoints_app", database.applicationPassword);
    await prepareDatabase(database.ownerUrl, applicationUrl);
    const personId = await addOnePerson(database.ownerUrl);
    const env = await demonstrationEnv(folder, applicationUrl);
    const server = await startNextServer({ port: await findFreePort(), env, log: "ignore" });
    const confirmed: string[] = [];
    const times: number[] = [];
    let failed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const amid = await killAmid(database, server, personId);
      confirmed.push(...amid.confirmed);
      times.push(amid.milliseconds);
      failed += amid.failed;
    }
    for (const cookie of [...confirmed.slice(0, 5), ...confirmed.slice(-5)]) {
      const page = await fetch(server.origin + paths.account(), { redirect: "manual", headers: { cookie } });
      expect(page.status).toBe(200);
    }
    await server.stop();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ sessions: number; entries: number; last: number }>(
      `select (select count(*)::int from "Session") as sessions, (select count(*)::int from "AuditEntry") as entries,
         (select sequence::int from "AuditHead") as last`,
    );
    await owner.end();
    const [kept] = rows;
    console.log(
      `PostgreSQL killed: ${rounds} times, ${confirmed.length} log-ins confirmed, ${failed} refused meanwhile, none lost; well again ${Math.max(...times)} ms after it answers`,
    );
    // One that was kept and whose answer was lost is no loss: there may be more rows than answers, never fewer.
    expect(kept?.sessions).toBeGreaterThanOrEqual(confirmed.length);
    expect(kept).toMatchObject({ entries: kept?.sessions, last: kept?.sessions });
    expect(Math.max(...times)).toBeLessThan(3000);
  } finally {
    await removeLocalServer(join(folder, "postgres"));
    await rm(folder, { recursive: true, force: true });
  }
});

import { createHash } from "node:crypto";
import { readdir, readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { give, named } from "../access/orders/give";
import { factsOf } from "../access/orders/order";
import { isDone } from "../fixtures/call-action";
import { type OwnService, test } from "../fixtures/own-service";
import { type Killed, killAmid, lead, reviewer, uploader } from "./kill-amid";

test.use({ serviceName: "killed" });

/**
 * R2: kill -9 of the server while a file arrives, a case is submitted and a score is saved. Each is stopped at a known place, by a
 * lock on a table that it is about to write. In a full campaign that is every table that one of them writes.
 */
const tables = [
  ...["SubmissionSnapshot", "DocumentVersion", "AuditEntry", "ScoreRevision", "SubmissionEvent", "OutboxMessage"],
  ...["FormToken", "Submission", "Score", "SubmissionDocument"],
];
const stops = process.env.TEST_CAMPAIGN === "full" ? tables : tables.slice(0, 2);
const rounds = [...stops.map((table, n) => ({ table, isWhole: n % 2 === 1 })), { table: null, isWhole: true }];

/** All of it or nothing, and all of it when the sender was told so. */
async function checkWhole(service: OwnService, killed: Killed): Promise<void> {
  const { client, origin, world } = service;
  const { one, caseOf } = factsOf(client, world);
  const get = (name: string, path: string) =>
    fetch(origin + path, { redirect: "manual", headers: { cookie: named(service, name).cookie } });

  const score = await one(
    `select (select count(*) from "Score" where reason = $1) as scores,
       (select count(*) from "ScoreRevision" where reason = $1) as revisions`,
    killed.reason,
  );
  expect(score.revisions).toBe(score.scores);
  if (killed.isScored) expect(score.scores).toBe("1");
  const page = await get(reviewer, paths.reviewCriterion("merseyside", 3, String(killed.scoreFields.criterion)));
  expect((await page.text()).includes(killed.reason)).toBe(score.scores === "1");

  const submission = await one(
    `select s.status, (select count(*) from "SubmissionSnapshot" where "submissionId" = s.id) as snapshots,
       (select count(*) from "SubmissionEvent" where "submissionId" = s.id and "toStatus" = 'submitted') as events,
       (select count(*) from "AuditEntry" where "submissionId" = s.id and action = 'submission.submitted') as entries
     from "Submission" s where s.id = $1`,
    caseOf("south-yorkshire").id,
  );
  const isIn = submission.status === "submitted";
  const count = isIn ? "1" : "0";
  expect(submission).toMatchObject({ snapshots: count, events: count, entries: count });
  if (killed.isSubmitted) expect(isIn).toBe(true);
  expect((await get(lead, paths.receipt("south-yorkshire", 3))).status).toBe(isIn ? 200 : 404);

  const { rows } = await client.query<{ status: string; storageKey: string; sha256: string | null }>(
    `select v.status, v."storageKey", v.sha256 from "DocumentVersion" v join "Document" d on d.id = v."documentId" where d.title = $1`,
    [killed.title],
  );
  const [version] = rows;
  const isReady = version?.status === "ready";
  if (killed.isUploaded) expect(isReady).toBe(true);
  for (const reader of [uploader, "CSU lead 2, Essex"]) {
    const page = await get(reader, paths.evidence("essex", 3));
    expect([reader, (await page.text()).includes(killed.title)]).toEqual([reader, isReady]);
  }
  if (isReady) {
    const bytes = await readFile(join(service.storage, "vault", version.storageKey.slice(0, 2), version.storageKey));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(version.sha256);
  }
}

/** Once what was cut off is older than any upload that goes on, the upkeep removes it, and its row says so. */
async function sweep({ client, storage }: OwnService): Promise<void> {
  const folder = join(storage, "quarantine");
  const longAgo = new Date(Date.now() - 120_000);
  for (const name of await readdir(folder)) await utimes(join(folder, name), longAgo, longAgo);
  await client.query("insert into pgboss.job (name) values ('upkeep')");
  await expect.poll(() => readdir(folder)).toEqual([]);
  const arriving = async () =>
    (await client.query(`select 1 from "DocumentVersion" where status = 'receiving'`)).rowCount;
  await expect.poll(arriving).toBe(0);
}

test("a server that is killed amid an upload, a submission and a score leaves nothing half done and loses nothing", async ({
  service,
}) => {
  test.setTimeout(600_000);
  const times: number[] = [];
  let confirmed = 0;
  for (const [round, stop] of rounds.entries()) {
    const killed = await killAmid(service, round, stop);
    times.push(killed.milliseconds);
    confirmed += [killed.isScored, killed.isSubmitted, killed.isUploaded].filter(Boolean).length;
    await checkWhole(service, killed);
    // Sent again, as a browser does whose answer was lost: it is done once, and only once.
    const again = await give(service, "action:scoreCriterion", {
      cookie: named(service, reviewer).cookie,
      fields: killed.scoreFields,
    });
    expect(isDone(again)).toBe(!killed.isScored);
  }
  await sweep(service);
  console.log(
    `Killed: ${rounds.length} times, ${confirmed} of ${rounds.length * 3} answered before, none lost; well again after ${Math.max(...times)} ms at most`,
  );
  expect(confirmed).toBeGreaterThanOrEqual(3);
});

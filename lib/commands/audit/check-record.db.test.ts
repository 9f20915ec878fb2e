import { Client } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { systemActor } from "@/lib/db/system-actor";
import { ok } from "@/lib/domain/shared/result";
import { auditPageSize, everyAuditEntry, getAuditPage } from "@/lib/queries/audit";
import { getLastRecordCheck } from "@/lib/queries/record-check";
import type { AuditFilter } from "@/lib/schemas/audit";
import { makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { makeActor, nhsCb } from "@/prisma/factories/people";
import { checkRecord } from "./check-record";

beforeAll(() => setClock(new Date("2012-09-14T08:00:00Z")));

const service = systemActor(new Date("2012-09-14T08:00:00Z"), "test", true);

/** Entries of nothing in particular. */
async function write(count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    await inTransaction(service, async (tx) => {
      await appendAudit(tx, service, "account.logged_in", { kind: "person", id: "nobody" }, {});
      return ok();
    });
  }
}

/** As someone who owns the database: the triggers stop the application, not him. */
async function tamper(statement: string): Promise<void> {
  const owner = new Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  await owner.query("SET session_replication_role = replica");
  await owner.query(statement);
  await owner.end();
}

describe("a check of the record", () => {
  it("is not there before one was made, and is no one's but the auditor's", async () => {
    const auditor = await makeActor(nhsCb, "auditor");
    await write(3);
    expect(await getLastRecordCheck(auditor)).toBeNull();
    const entries = await database().auditEntry.count();
    for (const other of [await makeActor(nhsCb, "programme_office"), await makeActor("csu:essex", "csu_lead")]) {
      expect(await checkRecord(other)).toMatchObject({ ok: false, error: "forbidden" });
      expect(await getLastRecordCheck(other)).toBeNull();
    }
    expect(await database().auditEntry.count()).toBe(entries);
  });

  it("is kept as the next entry, says what it found, and how much was written since", async () => {
    const auditor = await makeActor(nhsCb, "auditor");
    const before = BigInt(await database().auditEntry.count());
    expect(await checkRecord(auditor)).toMatchObject({ ok: true, value: { whole: true, entries: before } });
    expect(await getLastRecordCheck(auditor)).toMatchObject({
      by: auditor.name,
      verdict: { whole: true, entries: before },
      added: 0n,
    });
    await write(2);
    expect(await getLastRecordCheck(auditor)).toMatchObject({ verdict: { whole: true, entries: before }, added: 2n });
    expect(await checkRecord(auditor)).toMatchObject({ value: { entries: before + 3n } });
    expect(await getLastRecordCheck(auditor)).toMatchObject({ verdict: { entries: before + 3n }, added: 0n });
    const page = await getAuditPage(auditor, { what: "checked the record", direction: "descending" }, 1);
    expect(page.rows.map(({ sentence }) => sentence)).toEqual(
      [before + 3n, before].map((entries) => `Checked the record: ${entries} entries, unbroken`),
    );
  });

  it("names the entry that was altered, until a later check finds the record whole", async () => {
    const auditor = await makeActor(nhsCb, "auditor");
    await tamper(`UPDATE "AuditEntry" SET "sentence" = "sentence" || '.' WHERE "sequence" = 2`);
    expect(await checkRecord(auditor)).toMatchObject({ ok: true, value: { whole: false, firstBad: 2n } });
    expect(await getLastRecordCheck(auditor)).toMatchObject({
      verdict: { whole: false, firstBad: 2n, checkedBefore: 1n, problem: "altered" },
    });
    await tamper(`UPDATE "AuditEntry" SET "sentence" = left("sentence", -1) WHERE "sequence" = 2`);
    await checkRecord(auditor);
    expect(await getLastRecordCheck(auditor)).toMatchObject({ verdict: { whole: true } });
  });

  it("cannot be made up by someone who can write the table and has no key", async () => {
    const auditor = await makeActor(nhsCb, "auditor");
    await tamper(`UPDATE "AuditEntry" SET "details" = replace("details", '"entries":', '"entries":1')
      WHERE "sequence" = (SELECT max("sequence") FROM "AuditEntry" WHERE "action" = 'record.checked')`);
    expect(await getLastRecordCheck(auditor)).toMatchObject({ verdict: null });
  });
});

describe("the record as a file", () => {
  const everything: AuditFilter = { direction: "descending" };

  async function fileOf(actor: Awaited<ReturnType<typeof makeActor>>, filter: AuditFilter): Promise<string[]> {
    const all: string[] = [];
    for await (const { sequence } of everyAuditEntry(actor, filter)) all.push(sequence);
    return all;
  }

  it("holds what the page shows, in its order, on all of its pages, and nothing for anyone else", async () => {
    await makeCase({ unit: "essex", stage: "in_review", reviewsDone: 1, partScored: 5 });
    const auditor = await makeActor(nhsCb, "auditor");
    for (const filter of [
      everything,
      { what: "scored", direction: "ascending" } as const,
      { unit: "essex", from: "2012-01-01", to: "2012-09-14", direction: "ascending" } as const,
    ]) {
      const first = await getAuditPage(auditor, filter, 1);
      const file = await fileOf(auditor, filter);
      expect(file).toHaveLength(first.matching);
      expect(first.rows.map(({ sequence }) => sequence)).toEqual(file.slice(0, auditPageSize));
    }
    expect(await fileOf(await makeActor(nhsCb, "programme_office"), everything)).toEqual([]);
  });

  it("leaves out what blindness leaves out of the page", async () => {
    const auditor = await makeActor(nhsCb, "auditor");
    const { submissionId } = await makeCase({ unit: "arden", stage: "in_review", reviewsDone: 0 });
    const saved = { kind: "score", id: "nobody", submissionId };
    const of = async (panelCompletedAt: Date | null) => {
      await database().submission.update({ where: { id: submissionId }, data: { panelCompletedAt } });
      return fileOf(auditor, { what: "Saved a score of Arden, 2.C1", direction: "descending" });
    };
    await inTransaction(service, async (tx) => {
      await appendAudit(tx, service, "score.saved", saved, { unit: "Arden", criterion: "2.C1" });
      return ok();
    });
    expect(await of(null)).toEqual([]);
    expect(await of(new Date("2012-09-14T08:00:00Z"))).toHaveLength(1);
  });
});

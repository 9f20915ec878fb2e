import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "@/lib/db/in-transaction";
import { systemActor } from "@/lib/db/system-actor";
import type { ChainVerdict } from "@/lib/domain/audit/verdict-in-words";
import { ok } from "@/lib/domain/shared/result";
import { appendAudit } from "./append-audit";
import { verifyChain } from "./verify-chain";

const actor = systemActor(new Date("2012-09-14T08:00:00Z"), "test", true);
const subject = { kind: "person", id: "nobody" };

const isFull = process.env.TEST_CAMPAIGN === "full";
const length = isFull ? 90 : 12;
const entriesOfEach = isFull ? 500 : 10;

/** Someone who owns the database: the triggers stop the application, not him. */
let owner: Client;

beforeEach(async () => {
  owner = new Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  await tamper('TRUNCATE "AuditEntry"', `UPDATE "AuditHead" SET "sequence" = 0, "hash" = repeat('0', 64)`);
  await write("body", 12);
});

afterEach(() => owner.end());

async function tamper(...statements: string[]): Promise<void> {
  await owner.query("SET session_replication_role = replica");
  for (const statement of statements) await owner.query(statement);
  await owner.query("SET session_replication_role = origin");
}

describe("the audit chain", () => {
  it("is whole as it was written", async () => {
    expect(await verifyChain()).toMatchObject({ whole: true, entries: 12n });
  });

  it.each(["sentence", "details", "actorName", "action", "subjectId"])(
    "names the entry whose %s was altered by one byte",
    async (column) => {
      await tamper(`UPDATE "AuditEntry" SET "${column}" = "${column}" || '.' WHERE "sequence" = 7`);
      expect(await verifyChain()).toMatchObject({ whole: false, firstBad: 7n, problem: "altered" });
    },
  );

  it("names an entry moved by a millisecond", async () => {
    await tamper(`UPDATE "AuditEntry" SET "at" = "at" + interval '1 millisecond' WHERE "sequence" = 3`);
    expect(await verifyChain()).toMatchObject({ whole: false, firstBad: 3n });
  });

  it("names a removed entry", async () => {
    await tamper('DELETE FROM "AuditEntry" WHERE "sequence" = 5');
    expect(await verifyChain()).toMatchObject({ whole: false, firstBad: 5n, problem: "removed" });
  });

  it("names a cut tail", async () => {
    await tamper('DELETE FROM "AuditEntry" WHERE "sequence" > 9');
    expect(await verifyChain()).toMatchObject({ whole: false, firstBad: 10n, problem: "cut" });
  });

  it("names a cut tail, though the chain's end was set back to where it was cut", async () => {
    await tamper('DELETE FROM "AuditEntry" WHERE "sequence" > 9', 'UPDATE "AuditHead" SET "sequence" = 9');
    expect(await verifyChain()).toMatchObject({ whole: false, firstBad: 10n, problem: "cut" });
  });

  it("names the entry that a receipt is anchored to, where the record was cut before it and its end set back whole", async () => {
    await tamper(
      `INSERT INTO "SubmissionSnapshot" ("id", "submissionId", "sequence", "reference", "manifest", "sha256", "auditSequence", "auditHash",
        "submittedById", "submittedAt") SELECT gen_random_uuid(), gen_random_uuid(), 1, 'CP3', '{}', "hash", "sequence", "hash",
        gen_random_uuid(), now() FROM "AuditEntry" WHERE "sequence" = 11`,
    );
    expect(await verifyChain()).toMatchObject({ whole: true });
    await tamper(
      'DELETE FROM "AuditEntry" WHERE "sequence" > 9',
      'UPDATE "AuditHead" SET ("sequence", "hash") = (SELECT "sequence", "hash" FROM "AuditEntry" WHERE "sequence" = 9)',
    );
    expect(await verifyChain()).toMatchObject({ whole: false, firstBad: 11n, problem: "anchor" });
    await tamper('TRUNCATE "SubmissionSnapshot" CASCADE');
  });

  it("names an inserted entry", async () => {
    await tamper(`INSERT INTO "AuditEntry" SELECT 13, "at", "actorId", "actorName", "organisationId", "organisationName", "action",
      "subjectKind", "subjectId", "csuId", "submissionId", "sentence", "details", "hash", md5("hash") || md5("hash") FROM "AuditEntry" WHERE "sequence" = 12`);
    expect(await verifyChain()).toMatchObject({ whole: false, firstBad: 13n, problem: "inserted" });
  });

  it("names two entries that changed places", async () => {
    await tamper(
      'UPDATE "AuditEntry" SET "sequence" = 99 WHERE "sequence" = 4',
      'UPDATE "AuditEntry" SET "sequence" = 4 WHERE "sequence" = 5',
      'UPDATE "AuditEntry" SET "sequence" = 5 WHERE "sequence" = 99',
    );
    expect(await verifyChain()).toMatchObject({ whole: false, firstBad: 4n });
  });

  it("names the first entry that is wrong after each of six kinds of tampering, at each place", async () => {
    await write("more", length - 12);
    await tamper('CREATE TEMPORARY TABLE "Kept" AS SELECT * FROM "AuditEntry"');
    const missed: string[] = [];
    let tampers = 0;
    for (let at = 1; at < length; at += 1) {
      for (const [what, firstBad, ...statements] of tampersAt(at)) {
        await tamper(...statements);
        const verdict = await verifyChain();
        if (verdict.whole || verdict.firstBad !== BigInt(firstBad)) missed.push(`${what} at ${at}`);
        await tamper('DELETE FROM "AuditEntry"', 'INSERT INTO "AuditEntry" SELECT * FROM "Kept"');
        tampers += 1;
      }
    }
    expect({ tampers, missed }).toEqual({ tampers: 6 * (length - 1), missed: [] });
    expect(await verifyChain()).toMatchObject({ whole: true });
  }, 120_000);

  it("is whole while eight others write to it", async () => {
    let isWriting = true;
    const writing = Promise.all(Array.from({ length: 8 }, (_, name) => write(`writer ${name}`, entriesOfEach)));
    const ended = writing.finally(() => {
      isWriting = false;
    });
    const verdicts: ChainVerdict[] = [];
    while (isWriting) verdicts.push(await verifyChain());
    await ended;
    expect(verdicts.length).toBeGreaterThan(1);
    expect(verdicts.filter(({ whole }) => !whole)).toEqual([]);
  }, 120_000);

  it("is one chain after eight writers at once, however often each writes", async () => {
    await Promise.all(Array.from({ length: 8 }, (_, name) => write(`writer ${name}`, entriesOfEach)));
    expect(await verifyChain()).toMatchObject({ whole: true, entries: BigInt(12 + 8 * entriesOfEach) });
  }, 120_000);
});

/** Some entries, one after the other. */
async function write(name: string, entries: number): Promise<void> {
  for (let entry = 0; entry < entries; entry += 1) {
    await inTransaction(actor, async (tx) => {
      await appendAudit(tx, actor, "account.switched_organisation", subject, { to: `${name}, ${entry}` });
      return ok();
    });
  }
}

type Tampering = readonly [what: string, firstBad: number, ...statements: string[]];

function tampersAt(at: number): readonly Tampering[] {
  const move = (from: string, to: string) => `UPDATE "AuditEntry" SET "sequence" = ${to} WHERE "sequence" ${from}`;
  const others = `"at", "actorId", "actorName", "organisationId", "organisationName", "action", "subjectKind", "subjectId",
    "csuId", "submissionId", "sentence", "details", "previousHash"`;
  return [
    ["altered", at, `UPDATE "AuditEntry" SET "sentence" = "sentence" || '.' WHERE "sequence" = ${at}`],
    ["deleted", at, `DELETE FROM "AuditEntry" WHERE "sequence" = ${at}`],
    [
      "inserted",
      at,
      move(`>= ${at}`, '"sequence" + 1000'),
      `INSERT INTO "AuditEntry" ("sequence", ${others}, "hash")
       SELECT ${at}, ${others}, md5("hash") || md5("hash") FROM "AuditEntry" WHERE "sequence" = ${at + 1000}`,
      move("> 1000", '"sequence" - 999'),
    ],
    ["swapped", at, move(`= ${at}`, "5000"), move(`= ${at + 1}`, String(at)), move("= 5000", String(at + 1))],
    ["cut", at + 1, `DELETE FROM "AuditEntry" WHERE "sequence" > ${at}`],
    [
      "rewritten",
      at,
      `UPDATE "AuditEntry" SET "actorName" = 'Nobody', "hash" = md5("hash") || md5("hash") WHERE "sequence" >= ${at}`,
    ],
  ];
}

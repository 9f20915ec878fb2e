import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "@/lib/db/in-transaction";
import { systemActor } from "@/lib/db/system-actor";
import { ok } from "@/lib/domain/shared/result";
import { appendAudit } from "./append-audit";
import { verifyChain } from "./verify-chain";

const actor = systemActor(new Date("2012-09-14T08:00:00Z"), "test", true);
const subject = { kind: "person", id: "nobody" };

/** Someone who owns the database: the triggers stop the application, not him. */
let owner: Client;

beforeEach(async () => {
  owner = new Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  await tamper('TRUNCATE "AuditEntry"', `UPDATE "AuditHead" SET "sequence" = 0, "hash" = repeat('0', 64)`);
  for (let entries = 0; entries < 12; entries += 1) {
    await inTransaction(actor, async (tx) => {
      await appendAudit(tx, actor, "account.switched_organisation", subject, { to: `body ${entries}` });
      return ok();
    });
  }
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

  it("is one chain after many writers at once", async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        inTransaction(actor, async (tx) => {
          await appendAudit(tx, actor, "account.switched_organisation", subject, { to: `writer ${index}` });
          return ok();
        }),
      ),
    );
    expect(await verifyChain()).toMatchObject({ whole: true, entries: 52n });
  });
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyChain } from "@/lib/db/audit/verify-chain";
import { database } from "@/lib/db/client";
import seedDemonstration from "./demonstration";

let storageDir: string;

beforeAll(async () => {
  storageDir = await mkdtemp(path.join(tmpdir(), "demonstration-"));
  process.env.STORAGE_DIR = storageDir;
  await seedDemonstration();
}, 120_000);

afterAll(() => rm(storageDir, { recursive: true }));

describe("the demonstration", () => {
  it("is loaded once, however often it is asked for", async () => {
    const count = () => Promise.all([database().person.count(), database().submissionEvent.count()]);
    const before = await count();
    await seedDemonstration();
    expect(await count()).toEqual(before);
  });

  it("has an audit of several hundred entries that verifies", async () => {
    const verdict = await verifyChain();
    expect(verdict).toMatchObject({ whole: true });
    expect(await database().auditEntry.count()).toBeGreaterThan(500);
  });
});

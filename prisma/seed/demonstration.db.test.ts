import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import seedDemonstration from "./demonstration";

const storageDir = await mkdtemp(path.join(tmpdir(), "demonstration-"));

beforeAll(async () => {
  process.env.STORAGE_DIR = storageDir;
  const start = performance.now();
  await seedDemonstration();
  console.log("seeded in", performance.now() - start);
}, 120_000);

afterAll(() => rm(storageDir, { recursive: true }));

describe("the demonstration", () => {
  it("counts", async () => {
    const tables = await database().$queryRaw<{ relname: string; n: bigint }[]>`
      SELECT relname, (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I', relname), false, true, '')))[1]::text::bigint AS n
      FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`;
    console.log(tables.map(({ relname, n }) => `${relname} ${n}`).join("\n"));
    expect(tables.length).toBeGreaterThan(10);
  });
});

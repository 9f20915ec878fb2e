import { afterEach, describe, expect, it } from "vitest";
import { connectTo } from "@/lib/db/client";
import { getHealth } from "./health";

const owner = connectTo(process.env.DATABASE_URL ?? "");
const name = "20990101000000_made_up";

afterEach(() => owner.$executeRaw`DELETE FROM "_prisma_migrations" WHERE "migration_name" = ${name}`);

describe("health", () => {
  it("is ok where every migration has run, and names nothing", async () => {
    const health = await getHealth();
    expect(health).toMatchObject({
      status: "ok",
      database: { status: "ok" },
      migrations: { status: "ok", pending: 0 },
    });
    expect(JSON.stringify(health)).not.toMatch(/postgres|checkpoints_|127\.0\.0\.1|prisma/i);
  });

  it("fails in production on a database that may forget what it confirmed, as this one of the tests may", async () => {
    expect(await getHealth(true)).toMatchObject({ status: "failing", database: { status: "not_durable" } });
  });

  it("fails where a migration began and did not end", async () => {
    await owner.$executeRaw`
      INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('x', 'x', ${name})`;
    expect(await getHealth()).toMatchObject({ status: "failing", migrations: { status: "failed", failed: 1 } });
  });

  it("fails where a migration has not run", async () => {
    const [last] = await owner.$queryRaw<{ name: string }[]>`
      DELETE FROM "_prisma_migrations" WHERE "migration_name" =
        (SELECT max("migration_name") FROM "_prisma_migrations") RETURNING "migration_name" AS "name"`;
    expect(last).toBeDefined();
    expect(await getHealth()).toMatchObject({ status: "failing", migrations: { status: "pending", pending: 1 } });
  });
});

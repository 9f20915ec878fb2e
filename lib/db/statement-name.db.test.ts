import { expect, it } from "vitest";
import { database } from "./client";
import { statementName } from "./statement-name";

it("keeps the plan of a statement on its connection", async () => {
  const kept = await database().$transaction(async (tx) => {
    const ask = () => tx.organisation.findMany({ where: { slug: "essex" }, select: { id: true } });
    await ask();
    await ask();
    return tx.$queryRaw<{ statement: string; used: bigint }[]>`
      SELECT statement, generic_plans + custom_plans AS used FROM pg_prepared_statements`;
  });
  const [organisations, ...others] = kept.filter(({ statement }) => /FROM "public"."Organisation"/.test(statement));
  expect(organisations?.used).toBeGreaterThanOrEqual(2n);
  expect(others).toEqual([]);
});

it("is one for one text, and none beyond the first five hundred", () => {
  const first = statementName({ sql: "SELECT 'first'" });
  const names = Array.from({ length: 600 }, (_, nth) => statementName({ sql: `SELECT ${nth}` }));
  const given = names.filter((name) => name !== "");
  expect(given.length).toBeLessThan(500);
  expect(new Set([first, ...given]).size).toBe(given.length + 1);
  expect(statementName({ sql: "SELECT 'first'" })).toBe(first);
});

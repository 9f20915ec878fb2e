import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { database } from "./client";
import { columnOf } from "./days";

export type UnitIncome = {
  csuId: string;
  /** Pence a year. */
  pence: number;
  /** Registered population of the CCGs that it comes from, each counted once. */
  people: number;
  customers: number;
};

/**
 * Confirmed income of the units given, by unit: the sum that lib/domain/commitment/income makes of the entries in force, made
 * where the rows are, from what each line keeps of its entry in force. A test holds the two together. The caller passes only units whose money the actor may know.
 */
export async function confirmedIncomeOf(
  csuIds: readonly string[],
  today: CalendarDay,
): Promise<Map<string, UnitIncome>> {
  if (csuIds.length === 0) return new Map();
  const rows = await database().$queryRaw<{ csuId: string; pence: bigint; people: bigint; customers: bigint }[]>`
    WITH per_customer AS (
      SELECT l."supplierId", l."ccgId", sum(l."firmPencePerYear") AS pence
      FROM "CommitmentLine" l
      WHERE l."supplierId" = ANY(${csuIds}::uuid[])
        AND l."firmPencePerYear" IS NOT NULL
        AND (l."firmUntil" IS NULL OR l."firmUntil" >= ${columnOf(today)}::date)
      GROUP BY l."supplierId", l."ccgId"
    )
    SELECT p."supplierId" AS "csuId", sum(p.pence)::bigint AS pence,
      sum(c."registeredPopulation")::bigint AS people, count(*) AS customers
    FROM per_customer p JOIN "Organisation" c ON c."id" = p."ccgId"
    GROUP BY p."supplierId"`;
  return new Map(
    rows.map((row) => [
      row.csuId,
      { csuId: row.csuId, pence: Number(row.pence), people: Number(row.people), customers: Number(row.customers) },
    ]),
  );
}

import type { Actor } from "@/lib/db/actor";
import { database, type Prisma } from "@/lib/db/client";
import type { AuditEntry } from "@/lib/db/generated/client";
import { literalText } from "@/lib/db/literal-text";
import { auditScope } from "@/lib/db/scopes/audit-scope";
import { addDays } from "@/lib/domain/shared/calendar-day";
import { londonInstant } from "@/lib/domain/shared/london-time";
import type { AuditFilter } from "@/lib/schemas/audit";

export const auditPageSize = 100;
const exportBatch = 2000;

export type AuditRow = {
  sequence: string;
  at: Date;
  who: string;
  organisation: string;
  sentence: string;
  action: string;
  unit: string | null;
  hash: string;
  previousHash: string;
};

type Unit = { id: string; slug: string; name: string };

export type AuditPage = { rows: AuditRow[]; matching: number; total: number; units: Unit[] };

/** A page of the record as the filters ask: who did what to which unit, when. Six queries. */
export async function getAuditPage(actor: Actor, filter: AuditFilter, page: number): Promise<AuditPage> {
  const { scope, units, where } = await chosen(actor, filter);
  const [rows, matching, total] = await Promise.all([
    database().auditEntry.findMany({
      where,
      orderBy: { sequence: orderOf(filter) },
      take: auditPageSize,
      skip: (page - 1) * auditPageSize,
    }),
    database().auditEntry.count({ where }),
    database().auditEntry.count({ where: scope }),
  ]);
  return { matching, total, units, rows: rowsOf(rows, units) };
}

/** Every entry that the filters ask for, in their order and within the same scope, fetched as the reader takes them. */
export async function* everyAuditEntry(actor: Actor, filter: AuditFilter): AsyncGenerator<AuditRow> {
  const { units, where } = await chosen(actor, filter);
  const isUp = filter.direction === "ascending";
  let after: bigint | undefined;
  for (;;) {
    const further = after === undefined ? {} : { sequence: isUp ? { gt: after } : { lt: after } };
    const batch = await database().auditEntry.findMany({
      where: { AND: [where, further] },
      orderBy: { sequence: orderOf(filter) },
      take: exportBatch,
    });
    yield* rowsOf(batch, units);
    if (batch.length < exportBatch) return;
    after = batch.at(-1)?.sequence;
  }
}

function orderOf({ direction }: AuditFilter): "asc" | "desc" {
  return direction === "ascending" ? "asc" : "desc";
}

/** The page and its file share this, so that neither can show an entry that the other does not. */
async function chosen(actor: Actor, filter: AuditFilter) {
  const scope = await auditScope(actor);
  const units = await database().organisation.findMany({
    where: { kind: "csu" },
    orderBy: { name: "asc" },
    select: { id: true, slug: true, name: true },
  });
  const unitId = units.find((unit) => unit.slug === filter.unit)?.id;
  const where: Prisma.AuditEntryWhereInput = { AND: [scope, matching(filter, unitId)] };
  return { scope, units, where };
}

function rowsOf(rows: readonly AuditEntry[], units: readonly Unit[]): AuditRow[] {
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  return rows.map((row) => ({
    sequence: row.sequence.toString(),
    at: row.at,
    who: row.actorName,
    organisation: row.organisationName,
    sentence: row.sentence,
    action: row.action,
    unit: row.csuId === null ? null : (nameOf.get(row.csuId) ?? null),
    hash: row.hash,
    previousHash: row.previousHash,
  }));
}

function matching(filter: AuditFilter, unitId: string | undefined): Prisma.AuditEntryWhereInput {
  const conditions: Prisma.AuditEntryWhereInput[] = [];
  if (filter.who !== undefined)
    conditions.push({ actorName: { contains: literalText(filter.who), mode: "insensitive" } });
  if (filter.what !== undefined)
    conditions.push({ sentence: { contains: literalText(filter.what), mode: "insensitive" } });
  if (unitId !== undefined) conditions.push({ csuId: unitId });
  if (filter.from !== undefined) conditions.push({ at: { gte: londonInstant(filter.from, 0) } });
  if (filter.to !== undefined) conditions.push({ at: { lt: londonInstant(addDays(filter.to, 1), 0) } });
  return { AND: conditions };
}

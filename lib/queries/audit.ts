import type { Actor } from "@/lib/db/actor";
import { type ChainVerdict, verifyChain } from "@/lib/db/audit/verify-chain";
import { database, type Prisma } from "@/lib/db/client";
import { literalText } from "@/lib/db/literal-text";
import { auditScope } from "@/lib/db/scopes/audit-scope";
import { addDays } from "@/lib/domain/shared/calendar-day";
import { londonInstant } from "@/lib/domain/shared/london-time";
import type { AuditSearch } from "@/lib/schemas/audit";

export const auditPageSize = 100;

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

export type AuditPage = { rows: AuditRow[]; matching: number; total: number; units: { slug: string; name: string }[] };

/** The record, newest first, as the filters ask: who did what to which unit, when. Six queries. */
export async function getAuditPage(actor: Actor, search: AuditSearch): Promise<AuditPage> {
  const scope = await auditScope(actor);
  const units = await database().organisation.findMany({
    where: { kind: "csu" },
    orderBy: { name: "asc" },
    select: { id: true, slug: true, name: true },
  });
  const unitId = units.find((unit) => unit.slug === search.unit)?.id;
  const where: Prisma.AuditEntryWhereInput = { AND: [scope, matching(search, unitId)] };
  const [rows, count, total] = await Promise.all([
    database().auditEntry.findMany({
      where,
      orderBy: { sequence: "desc" },
      take: auditPageSize,
      skip: (search.page - 1) * auditPageSize,
    }),
    database().auditEntry.count({ where }),
    database().auditEntry.count({ where: scope }),
  ]);
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  return {
    matching: count,
    total,
    units,
    rows: rows.map((row) => ({
      sequence: row.sequence.toString(),
      at: row.at,
      who: row.actorName,
      organisation: row.organisationName,
      sentence: row.sentence,
      action: row.action,
      unit: row.csuId === null ? null : (nameOf.get(row.csuId) ?? null),
      hash: row.hash,
      previousHash: row.previousHash,
    })),
  };
}

function matching(search: AuditSearch, unitId: string | undefined): Prisma.AuditEntryWhereInput {
  const conditions: Prisma.AuditEntryWhereInput[] = [];
  if (search.who !== undefined)
    conditions.push({ actorName: { contains: literalText(search.who), mode: "insensitive" } });
  if (search.what !== undefined)
    conditions.push({ sentence: { contains: literalText(search.what), mode: "insensitive" } });
  if (unitId !== undefined) conditions.push({ csuId: unitId });
  if (search.from !== undefined) conditions.push({ at: { gte: londonInstant(search.from, 0) } });
  if (search.to !== undefined) conditions.push({ at: { lt: londonInstant(addDays(search.to, 1), 0) } });
  return { AND: conditions };
}

/** Walks the whole chain. Null for someone who may not read the record. */
export async function checkAuditChain(actor: Actor): Promise<ChainVerdict | null> {
  return actor.roles.includes("auditor") ? verifyChain() : null;
}

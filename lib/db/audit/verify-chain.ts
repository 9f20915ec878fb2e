import type { BrokenChain, ChainVerdict } from "@/lib/domain/audit/verdict-in-words";
import { env } from "@/lib/platform/env";
import { database } from "../client";
import { entryHash, genesisHash, type HashedEntry } from "./entry-hash";

const batchSize = 5000;

/**
 * Walks the chain from its start to the end it has when the walk begins, and names the first entry that was altered, removed or
 * inserted: what others write meanwhile is for the next walk, and is not taken for a fault. The head row and the anchors kept
 * with each receipt find a cut tail; the key finds a chain that was rewritten whole.
 */
export async function verifyChain(): Promise<ChainVerdict> {
  const key = env().auditKey;
  const head = await database().auditHead.findUnique({ where: { id: 1 } });
  const last = head?.sequence ?? 0n;
  let previous = genesisHash;
  let expected = 1n;
  while (expected <= last) {
    const batch = await database().auditEntry.findMany({
      where: { sequence: { gte: expected, lte: last } },
      orderBy: { sequence: "asc" },
      take: batchSize,
    });
    if (batch.length === 0) return bad(expected, "cut");
    for (const entry of batch) {
      if (entry.sequence !== expected) return bad(expected, "removed");
      if (!isSoundEntry(entry, key) || entry.previousHash !== previous) return bad(expected, "altered");
      previous = entry.hash;
      expected += 1n;
    }
  }
  if (head?.hash !== previous) return bad(expected, "cut");
  return (await beyondHead()) ?? (await againstAnchors()) ?? { whole: true, entries: last, headHash: previous };
}

/** Whether the service wrote the entry, and wrote it so. */
export function isSoundEntry(entry: HashedEntry & { readonly hash: string }, key = env().auditKey): boolean {
  return entryHash(entry, key) === entry.hash;
}

/** An entry after the chain's end was not written by the service, which writes both at once. One statement, so one moment. */
async function beyondHead(): Promise<ChainVerdict | null> {
  const [beyond] = await database().$queryRaw<{ sequence: bigint }[]>`
    SELECT "sequence" FROM "AuditEntry" WHERE "sequence" > (SELECT "sequence" FROM "AuditHead" WHERE "id" = 1)
    ORDER BY "sequence" LIMIT 1`;
  return beyond === undefined ? null : bad(beyond.sequence, "inserted");
}

async function againstAnchors(): Promise<ChainVerdict | null> {
  const [broken] = await database().$queryRaw<{ auditSequence: bigint }[]>`
    SELECT s."auditSequence" FROM "SubmissionSnapshot" s
    LEFT JOIN "AuditEntry" e ON e."sequence" = s."auditSequence" AND e."hash" = s."auditHash"
    WHERE e."sequence" IS NULL ORDER BY s."auditSequence" LIMIT 1`;
  return broken === undefined ? null : bad(broken.auditSequence, "anchor");
}

function bad(firstBad: bigint, problem: BrokenChain["problem"]): ChainVerdict {
  return { whole: false, firstBad, checkedBefore: firstBad - 1n, problem };
}

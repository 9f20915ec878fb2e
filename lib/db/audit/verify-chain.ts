import { env } from "@/lib/platform/env";
import { database } from "../client";
import { entryHash, genesisHash } from "./entry-hash";

export type ChainVerdict =
  | { whole: true; entries: bigint; headHash: string }
  | {
      whole: false;
      firstBad: bigint;
      checkedBefore: bigint;
      problem: "altered" | "removed" | "inserted" | "cut" | "anchor";
    };

const batchSize = 5000;

/**
 * Walks the chain from its start and names the first entry that was altered, removed or inserted. The head row and the
 * anchors kept with each receipt find a cut tail; the key finds a chain that was rewritten whole.
 */
export async function verifyChain(): Promise<ChainVerdict> {
  const key = env().auditKey;
  let previous = genesisHash;
  let expected = 1n;
  for (;;) {
    const batch = await database().auditEntry.findMany({
      where: { sequence: { gte: expected } },
      orderBy: { sequence: "asc" },
      take: batchSize,
    });
    for (const entry of batch) {
      if (entry.sequence !== expected) return bad(expected, "removed");
      const isSound = entryHash(entry, key) === entry.hash;
      if (!isSound || entry.previousHash !== previous)
        return bad(expected, (await isBeyondHead(expected)) ? "inserted" : "altered");
      previous = entry.hash;
      expected += 1n;
    }
    if (batch.length < batchSize) break;
  }
  return (await againstHead(expected - 1n, previous)) ?? (await againstAnchors()) ?? whole(expected - 1n, previous);
}

/** An entry after the chain's known end was not written by the service. */
async function isBeyondHead(sequence: bigint): Promise<boolean> {
  const head = await database().auditHead.findUnique({ where: { id: 1 } });
  return head !== null && sequence > head.sequence;
}

async function againstHead(last: bigint, hash: string): Promise<ChainVerdict | null> {
  const head = await database().auditHead.findUnique({ where: { id: 1 } });
  if (head !== null && head.sequence === last && head.hash === hash) return null;
  return bad(last + 1n, head !== null && head.sequence < last ? "inserted" : "cut");
}

async function againstAnchors(): Promise<ChainVerdict | null> {
  const [broken] = await database().$queryRaw<{ auditSequence: bigint }[]>`
    SELECT s."auditSequence" FROM "SubmissionSnapshot" s
    LEFT JOIN "AuditEntry" e ON e."sequence" = s."auditSequence" AND e."hash" = s."auditHash"
    WHERE e."sequence" IS NULL ORDER BY s."auditSequence" LIMIT 1`;
  return broken === undefined ? null : bad(broken.auditSequence, "anchor");
}

function whole(entries: bigint, headHash: string): ChainVerdict {
  return { whole: true, entries, headHash };
}

function bad(firstBad: bigint, problem: "altered" | "removed" | "inserted" | "cut" | "anchor"): ChainVerdict {
  return { whole: false, firstBad, checkedBefore: firstBad - 1n, problem };
}

import { createHmac } from "node:crypto";

/** What the hash of an entry covers: all of it, and the hash of the one before. */
export type HashedEntry = {
  sequence: bigint;
  at: Date;
  actorId: string | null;
  actorName: string;
  organisationId: string | null;
  organisationName: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  csuId: string | null;
  submissionId: string | null;
  sentence: string;
  details: string;
  previousHash: string;
};

/** The hash before the first entry. */
export const genesisHash = "0".repeat(64);

/**
 * HMAC-SHA256 over the fields as a JSON list, in lower-case hex. Keyed, so that whoever can write the table but does not hold
 * the key cannot write a whole new chain that verifies.
 */
export function entryHash(entry: HashedEntry, key: string): string {
  const text = JSON.stringify([
    entry.previousHash,
    entry.sequence.toString(),
    entry.at.toISOString(),
    entry.actorId,
    entry.actorName,
    entry.organisationId,
    entry.organisationName,
    entry.action,
    entry.subjectKind,
    entry.subjectId,
    entry.csuId,
    entry.submissionId,
    entry.sentence,
    entry.details,
  ]);
  return createHmac("sha256", key).update(text).digest("hex");
}

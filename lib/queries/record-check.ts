import type { Actor } from "@/lib/db/actor";
import { isSoundEntry } from "@/lib/db/audit/verify-chain";
import { database } from "@/lib/db/client";
import { holds } from "@/lib/db/scopes/roles";
import { addedSince, verdictOfCheck } from "@/lib/domain/audit/record-check";
import type { ChainVerdict } from "@/lib/domain/audit/verdict-in-words";
import { recordCheckSchema } from "@/lib/schemas/record-check";

export type RecordCheck = {
  at: Date;
  by: string;
  sequence: bigint;
  /** Null where the entry that says it is a check is not one that the service wrote. */
  verdict: ChainVerdict | null;
  /** Entries that were written after it. */
  added: bigint;
};

/** The last check that was made of the record; null where none was, or for someone who may not read it. Two queries, however long the chain. */
export async function getLastRecordCheck(actor: Actor): Promise<RecordCheck | null> {
  if (!holds(actor, "auditor")) return null;
  const [entry, head] = await Promise.all([
    database().auditEntry.findFirst({ where: { action: "record.checked" }, orderBy: { sequence: "desc" } }),
    database().auditHead.findUnique({ where: { id: 1 } }),
  ]);
  if (entry === null) return null;
  const { at, actorName: by, sequence } = entry;
  if (!isSoundEntry(entry)) return { at, by, sequence, verdict: null, added: 0n };
  const details = recordCheckSchema.parse(JSON.parse(entry.details));
  const verdict = verdictOfCheck(details);
  return { at, by, sequence, verdict, added: addedSince(head?.sequence ?? sequence, BigInt(details.entries)) };
}

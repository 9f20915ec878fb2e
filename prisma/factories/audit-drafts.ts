import type { AuditAnchor, AuditSubject } from "@/lib/db/audit/append-audit";
import { entryHash } from "@/lib/db/audit/entry-hash";
import type { Transaction } from "@/lib/db/client";
import { type AuditActionName, type AuditDetails, auditActions } from "@/lib/domain/audit/actions";
import { type AuditAction, canonicalDetails } from "@/lib/domain/audit/audit-action";
import { env } from "@/lib/platform/env";
import type { ActingPerson } from "./acting-person";
import { batchesOf, bulkInsert } from "./bulk-insert";

/** An audit entry of made-up history, before it has a place in the chain. */
export type AuditDraft = {
  readonly at: Date;
  /** Null for what the service did itself. */
  readonly by: ActingPerson | null;
  readonly action: AuditActionName;
  readonly subject: AuditSubject;
  readonly sentence: string;
  readonly details: string;
};

export function auditDraft<A extends AuditActionName>(
  at: Date,
  by: ActingPerson | null,
  action: A,
  subject: AuditSubject,
  details: AuditDetails<A>,
): AuditDraft {
  const definition: AuditAction = auditActions[action];
  const [sentence, text] = [definition.sentence(details), canonicalDetails(definition.fields, details)];
  return { at, by, action, subject, sentence, details: text };
}

/**
 * Adds many entries to the chain at once, the earliest first, as `appendAudit` would have done one by one. Returns the
 * place of each.
 */
export async function appendAuditDrafts(
  tx: Transaction,
  drafts: readonly AuditDraft[],
): Promise<ReadonlyMap<AuditDraft, AuditAnchor>> {
  const anchors = new Map<AuditDraft, AuditAnchor>();
  if (drafts.length === 0) return anchors;
  const [head] = await tx.$queryRaw<{ sequence: bigint; hash: string }[]>`
    SELECT "sequence", "hash" FROM "AuditHead" WHERE "id" = 1 FOR UPDATE`;
  if (head === undefined) throw new Error("The audit chain has no head: the migrations have not run.");
  let { sequence, hash } = head;
  const entries = drafts
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map((draft) => {
      const entry = { ...entryOf(draft), sequence: sequence + 1n, previousHash: hash };
      sequence = entry.sequence;
      hash = entryHash(entry, env().auditKey);
      anchors.set(draft, { sequence, hash });
      return { ...entry, hash };
    });
  await bulkInsert(tx, "AuditEntry", entries);
  await moveHead(tx, entries);
  return anchors;
}

/**
 * The head moves by one entry at a time, whoever writes. Each step finds the row where the last one put it: by its key the
 * database would walk past every version that the transaction has left behind.
 */
async function moveHead(tx: Transaction, entries: readonly { hash: string }[]): Promise<void> {
  for (const batch of batchesOf(entries)) {
    await tx.$executeRawUnsafe(`DO $$ DECLARE place tid; BEGIN
      SELECT ctid INTO place FROM "AuditHead" WHERE "id" = 1;
      FOR step IN 1..${batch.length} LOOP
        UPDATE "AuditHead" SET "sequence" = "sequence" + 1, "hash" = '${batch.at(-1)?.hash}' WHERE ctid = place RETURNING ctid INTO place;
      END LOOP; END $$`);
  }
}

function entryOf({ at, by, action, subject, sentence, details }: AuditDraft) {
  return {
    at,
    actorId: by?.id ?? null,
    actorName: by?.name ?? "The service",
    organisationId: by?.organisationId ?? null,
    organisationName: by?.organisationName ?? "Commissioning support checkpoints",
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    csuId: subject.csuId ?? null,
    submissionId: subject.submissionId ?? null,
    sentence,
    details,
  };
}

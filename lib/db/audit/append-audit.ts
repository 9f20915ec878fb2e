import { type AuditActionName, type AuditDetails, auditActions } from "@/lib/domain/audit/actions";
import { type AuditAction, canonicalDetails } from "@/lib/domain/audit/audit-action";
import { env } from "@/lib/platform/env";
import type { Actor } from "../actor";
import type { Transaction } from "../client";
import { entryHash } from "./entry-hash";

export type AuditSubject = {
  kind: string;
  id: string;
  csuId?: string;
  submissionId?: string;
};

export type AuditAnchor = { sequence: bigint; hash: string };

/**
 * Adds an entry to the chain in the transaction of the change. The head row is locked until the transaction ends, so that
 * writers make one chain: call it last. Returns the entry's place in the chain, to anchor it elsewhere.
 */
export async function appendAudit<A extends AuditActionName>(
  tx: Transaction,
  actor: Actor,
  action: A,
  subject: AuditSubject,
  details: AuditDetails<A>,
): Promise<AuditAnchor> {
  const definition: AuditAction = auditActions[action];
  const [head] = await tx.$queryRaw<{ sequence: bigint; hash: string }[]>`
    SELECT "sequence", "hash" FROM "AuditHead" WHERE "id" = 1 FOR UPDATE`;
  if (head === undefined) throw new Error("The audit chain has no head: the migrations have not run.");
  const entry = {
    sequence: head.sequence + 1n,
    at: actor.now,
    actorId: actor.personId,
    actorName: actor.name,
    organisationId: actor.organisationId,
    organisationName: actor.organisationName,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    csuId: subject.csuId ?? null,
    submissionId: subject.submissionId ?? null,
    sentence: definition.sentence(details),
    details: canonicalDetails(definition.fields, details),
    previousHash: head.hash,
  };
  const hash = entryHash(entry, env().auditKey);
  await tx.auditEntry.create({ data: { ...entry, hash } });
  await tx.auditHead.update({ where: { id: 1 }, data: { sequence: entry.sequence, hash } });
  return { sequence: entry.sequence, hash };
}

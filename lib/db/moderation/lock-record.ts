import { listInWords } from "@/lib/domain/shared/list-in-words";
import type { Actor } from "../actor";
import { appendAudit } from "../audit/append-audit";
import type { Transaction } from "../client";
import type { ModeratedCase } from "./moderated-case";
import { type PanelRecord, readPanelRecord } from "./panel-record";

/**
 * Locks a record that every member who can still speak has confirmed, and gives it as it then stands; the case is locked by
 * the caller. Judged afresh at each step that builds on it, because the last one waited for may have been recused, or have lost the
 * role, instead of confirming.
 */
export async function lockIfConfirmed(tx: Transaction, actor: Actor, found: ModeratedCase): Promise<PanelRecord> {
  const panel = await readPanelRecord(tx, actor, found);
  if (panel.isLocked || !panel.lock.locks) return panel;
  await tx.moderationRecord.updateMany({
    where: { submissionId: found.id, lockedAt: null },
    data: { lockedAt: actor.now },
  });
  await tx.submission.update({ where: { id: found.id }, data: { version: { increment: 1 } } });
  const subject = { kind: "submission", id: found.id, csuId: found.csuId, submissionId: found.id };
  const unit = found.csu.name;
  const absent = panel.members.filter(({ id }) => panel.lock.absent.includes(id)).map(({ name }) => name);
  if (absent.length === 0) await appendAudit(tx, actor, "moderation.locked", subject, { unit });
  else await appendAudit(tx, actor, "moderation.locked_without", subject, { unit, people: listInWords(absent) });
  return readPanelRecord(tx, actor, found);
}

import type { AgreedRecord, RecordedMove } from "@/lib/domain/moderation/record";
import { conflict, ok, type Result } from "@/lib/domain/shared/result";
import { type Actor, personOf } from "../actor";
import { appendAudit } from "../audit/append-audit";
import type { Transaction } from "../client";
import { columnsOfJudgement } from "../review/score-columns";
import type { ModeratedCase } from "./moderated-case";
import type { RecordedCriterion } from "./panel-record";

type Write = Omit<AgreedRecord, "moves"> & { readonly moves: readonly RecordedMove[] };

/**
 * Writes what was agreed for one criterion, whole: who was there and who moved are written afresh. The row's version stands in
 * the `where`. Call `voidConfirmations` once in the same transaction.
 */
export async function writeRecord(
  tx: Transaction,
  actor: Actor,
  found: ModeratedCase,
  criterion: RecordedCriterion,
  agreed: Write,
): Promise<Result> {
  const { value, cannotJudge } = columnsOfJudgement(agreed.agreed);
  const data = {
    agreedValue: value,
    cannotJudge,
    decisiveReasons: agreed.decisiveReasons.trim(),
    dissent: agreed.dissent.trim(),
    recordedById: personOf(actor),
    recordedAt: actor.now,
    isIllustrative: actor.isDemonstration,
  };
  const recordId = await upsertRecord(tx, found.id, criterion, data);
  if (recordId === null) return conflict("This record was changed a moment ago. Look at it again, then decide.");
  await tx.moderationMove.deleteMany({ where: { recordId } });
  await tx.moderationPresence.deleteMany({ where: { recordId } });
  await tx.moderationPresence.createMany({
    data: agreed.present.map((panelMemberId) => ({ recordId, panelMemberId })),
  });
  await tx.moderationMove.createMany({
    data: agreed.moves.map(({ memberId, from, to, because }) => ({
      recordId,
      panelMemberId: memberId,
      fromValue: columnsOfJudgement(from).value,
      toValue: columnsOfJudgement(to).value,
      because,
    })),
  });
  const subject = { kind: "moderation_record", id: recordId, csuId: found.csuId, submissionId: found.id };
  await appendAudit(tx, actor, "moderation.recorded", subject, { unit: found.csu.name, criterion: criterion.code });
  return ok();
}

type Columns = {
  readonly agreedValue: number | null;
  readonly cannotJudge: boolean;
  readonly decisiveReasons: string;
  readonly dissent: string;
  readonly recordedById: string;
  readonly recordedAt: Date;
  readonly isIllustrative: boolean;
};

async function upsertRecord(
  tx: Transaction,
  submissionId: string,
  { id: criterionId, record }: RecordedCriterion,
  data: Columns,
): Promise<string | null> {
  if (record === null) {
    const { id } = await tx.moderationRecord.create({
      data: { submissionId, criterionId, ...data },
      select: { id: true },
    });
    return id;
  }
  const { count } = await tx.moderationRecord.updateMany({
    where: { id: record.id, version: record.version, lockedAt: null },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 0 ? null : record.id;
}

/** A change to any part of the record is a change to what was confirmed: every member confirms again. */
export async function voidConfirmations(tx: Transaction, submissionId: string): Promise<void> {
  await tx.moderationConfirmation.deleteMany({ where: { submissionId } });
  await tx.submission.update({ where: { id: submissionId }, data: { version: { increment: 1 } } });
}

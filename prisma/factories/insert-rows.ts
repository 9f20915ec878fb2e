import type { Transaction } from "@/lib/db/client";
import { appendAuditDrafts } from "./audit-drafts";
import type { Rows } from "./rows";

/** Writes planned rows in an order that every constraint and trigger accepts: what gets frozen is written first. */
export async function insertRows(tx: Transaction, rows: Rows): Promise<void> {
  await many(rows.people, (data) => tx.person.createMany({ data }));
  await many(rows.memberships, (data) => tx.membership.createMany({ data }));
  await insertCases(tx, rows);
  await insertReviews(tx, rows);
  await insertOutcomes(tx, rows);
  await insertCommitments(tx, rows);
  const anchors = await appendAuditDrafts(tx, rows.audits);
  const snapshots = rows.snapshots.map(({ audit, ...snapshot }) => {
    const anchor = anchors.get(audit);
    if (anchor === undefined) throw new Error("A snapshot's audit entry is not among the rows.");
    return { ...snapshot, auditSequence: anchor.sequence, auditHash: anchor.hash };
  });
  await many(snapshots, (data) => tx.submissionSnapshot.createMany({ data }));
  await many(rows.events, (data) => tx.submissionEvent.createMany({ data }));
  for (const { id, data } of rows.submissionEnds)
    await tx.submission.update({ where: { id }, data, select: { id: true } });
}

async function insertCases(tx: Transaction, rows: Rows): Promise<void> {
  await many(rows.documents, (data) => tx.document.createMany({ data }));
  await many(rows.documentVersions, (data) => tx.documentVersion.createMany({ data }));
  await many(rows.submissionDocuments, (data) => tx.submissionDocument.createMany({ data }));
  await many(rows.answers, (data) => tx.answer.createMany({ data }));
  await many(rows.answerRevisions, (data) => tx.answerRevision.createMany({ data }));
  await many(rows.pointers, (data) => tx.evidencePointer.createMany({ data }));
  await many(rows.pointerRevisions, (data) => tx.pointerRevision.createMany({ data }));
  await many(rows.expectedIncome, (data) => tx.expectedIncome.createMany({ data }));
  await many(rows.extensions, (data) => tx.extension.createMany({ data }));
  await many(rows.questions, (data) => tx.question.createMany({ data }));
  await many(rows.questionCriteria, (data) => tx.questionCriterion.createMany({ data }));
}

async function insertReviews(tx: Transaction, rows: Rows): Promise<void> {
  // Scores go in while the reviews are open; then the reviews are submitted.
  await many(rows.panel, (panel) =>
    tx.panelMember.createMany({ data: panel.map((seat) => ({ ...seat, submittedAt: null })) }),
  );
  await many(rows.declarations, (data) => tx.declaration.createMany({ data }));
  await many(rows.scores, (data) => tx.score.createMany({ data }));
  await many(rows.scoreRevisions, (data) => tx.scoreRevision.createMany({ data }));
  for (const { id, submittedAt } of rows.panel) {
    if (submittedAt)
      await tx.panelMember.update({ where: { id: id ?? "" }, data: { submittedAt }, select: { id: true } });
  }
  await many(rows.records, (data) => tx.moderationRecord.createMany({ data }));
  await many(rows.recordMoves, (data) => tx.moderationMove.createMany({ data }));
  await many(rows.presences, (data) => tx.moderationPresence.createMany({ data }));
  await many(rows.confirmations, (data) => tx.moderationConfirmation.createMany({ data }));
}

async function insertOutcomes(tx: Transaction, rows: Rows): Promise<void> {
  await many(rows.ratings, (data) => tx.testRating.createMany({ data }));
  await many(rows.outcomes, (data) => tx.outcome.createMany({ data }));
  await many(rows.representations, (data) => tx.representation.createMany({ data }));
  await many(rows.issues, (data) => tx.draftIssue.createMany({ data }));
  await many(rows.flags, (data) => tx.flag.createMany({ data }));
  await many(rows.milestones, (data) => tx.milestone.createMany({ data }));
  await many(rows.flagEvents, (data) => tx.flagEvent.createMany({ data }));
}

async function insertCommitments(tx: Transaction, rows: Rows): Promise<void> {
  await many(rows.offers, (data) => tx.offer.createMany({ data }));
  await many(rows.lines, (data) => tx.commitmentLine.createMany({ data }));
  await many(rows.entries, (data) => tx.commitmentEntry.createMany({ data }));
  await many(rows.entryConfirmations, (data) => tx.commitmentConfirmation.createMany({ data }));
  await many(rows.lineEnds, async (ends) => {
    const [ids, confirmed, drafts] = [
      ends.map((end) => end.id),
      ends.map((end) => end.confirmedEntryId),
      ends.map((end) => end.draftEntryId),
    ];
    await tx.$executeRaw`
      UPDATE "CommitmentLine" l SET "confirmedEntryId" = e."confirmed", "draftEntryId" = e."draft"
      FROM unnest(${ids}::uuid[], ${confirmed}::uuid[], ${drafts}::uuid[]) AS e ("id", "confirmed", "draft")
      WHERE l."id" = e."id"`;
  });
}

async function many<T>(rows: T[], insert: (data: T[]) => PromiseLike<unknown>): Promise<void> {
  if (rows.length > 0) await insert(rows);
}

import type { Transaction } from "@/lib/db/client";
import { appendAuditDrafts } from "./audit-drafts";
import { batchesOf, bulkInsert } from "./bulk-insert";
import type { Rows } from "./rows";

type Table = readonly [name: string, rows: keyof Rows];

/** In an order that every foreign key accepts. */
const people: readonly Table[] = [
  ["Person", "people"],
  ["Membership", "memberships"],
  ["FlagsLook", "flagsLooks"],
];
const casework: readonly Table[] = [
  ["Document", "documents"],
  ["DocumentVersion", "documentVersions"],
  ["SubmissionDocument", "submissionDocuments"],
  ["Answer", "answers"],
  ["AnswerRevision", "answerRevisions"],
  ["EvidencePointer", "pointers"],
  ["PointerRevision", "pointerRevisions"],
  ["ExpectedIncome", "expectedIncome"],
  ["Extension", "extensions"],
  ["Question", "questions"],
  ["QuestionCriterion", "questionCriteria"],
  ["Declaration", "declarations"],
];
const scores: readonly Table[] = [
  ["Score", "scores"],
  ["ScoreRevision", "scoreRevisions"],
];
const decisions: readonly Table[] = [
  ["ModerationRecord", "records"],
  ["ModerationMove", "recordMoves"],
  ["ModerationPresence", "presences"],
  ["ModerationConfirmation", "confirmations"],
  ["TestRating", "ratings"],
  ["Outcome", "outcomes"],
  ["Representation", "representations"],
  ["DraftIssue", "issues"],
  ["Flag", "flags"],
  ["Milestone", "milestones"],
  ["AgreedPlan", "agreedPlans"],
  ["AgreedMilestone", "agreedMilestones"],
  ["FlagEvent", "flagEvents"],
];
const ledger: readonly Table[] = [
  ["Offer", "offers"],
  ["CommitmentLine", "lines"],
  ["CommitmentEntry", "entries"],
  ["CommitmentConfirmation", "entryConfirmations"],
];

/** Writes planned rows so that every constraint and trigger accepts them: what gets frozen is written before it freezes. */
export async function insertRows(tx: Transaction, rows: Rows): Promise<void> {
  const insert = async (tables: readonly Table[]) => {
    for (const [name, key] of tables) await bulkInsert(tx, name, rows[key]);
  };
  await insert(people);
  await insert(casework);
  await insertPanel(tx, rows, () => insert(scores));
  await insert(decisions);
  await insert(ledger);
  await setLineEnds(tx, rows);
  await insertSnapshots(tx, rows);
  await insert([
    ["SubmissionEvent", "events"],
    ["ReturnedCriterion", "returned"],
  ]);
  for (const { id, data } of rows.submissionEnds) {
    await tx.submission.update({ where: { id }, data, select: { id: true } });
  }
}

/** Scores go in while the reviews are open; then the reviews are submitted. */
async function insertPanel(tx: Transaction, { panel }: Rows, insertScores: () => Promise<void>): Promise<void> {
  await bulkInsert(
    tx,
    "PanelMember",
    panel.map(({ submittedAt, ...seat }) => seat),
  );
  await insertScores();
  const submitted = panel.filter(({ submittedAt }) => submittedAt);
  const [ids, times] = [submitted.map(({ id }) => id), submitted.map(({ submittedAt }) => submittedAt)];
  await tx.$executeRaw`
    UPDATE "PanelMember" p SET "submittedAt" = s."at"
    FROM unnest(${ids}::uuid[], ${times}::timestamptz[]) AS s ("id", "at") WHERE p."id" = s."id"`;
}

async function setLineEnds(tx: Transaction, { lineEnds }: Rows): Promise<void> {
  for (const batch of batchesOf(lineEnds)) {
    const ids = batch.map(({ id }) => id);
    const confirmed = batch.map(({ confirmedEntryId }) => confirmedEntryId);
    const drafts = batch.map(({ draftEntryId }) => draftEntryId);
    await tx.$executeRaw`
      UPDATE "CommitmentLine" l SET "confirmedEntryId" = e."confirmed", "draftEntryId" = e."draft"
      FROM unnest(${ids}::uuid[], ${confirmed}::uuid[], ${drafts}::uuid[]) AS e ("id", "confirmed", "draft")
      WHERE l."id" = e."id"`;
  }
}

/** Each is anchored to its audit entry, so the audit goes first. */
async function insertSnapshots(tx: Transaction, rows: Rows): Promise<void> {
  const anchors = await appendAuditDrafts(tx, rows.audits);
  const snapshots = rows.snapshots.map(({ audit, ...snapshot }) => {
    const anchor = anchors.get(audit);
    if (anchor === undefined) throw new Error("A snapshot's audit entry is not among the rows.");
    return { ...snapshot, auditSequence: anchor.sequence, auditHash: anchor.hash };
  });
  await bulkInsert(tx, "SubmissionSnapshot", snapshots);
}

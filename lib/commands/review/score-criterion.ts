import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { type CaseRow, findCase } from "@/lib/db/case/find-case";
import { caseFacts } from "@/lib/db/case-facts";
import { database, type Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockPanelMember } from "@/lib/db/locks";
import { columnsOfJudgement, judgementOfColumns } from "@/lib/db/review/score-columns";
import { ownSeat, seatSelect } from "@/lib/db/review/seat-facts";
import { seatOf } from "@/lib/db/scopes/case-scope";
import { whyNot } from "@/lib/domain/access/may-do";
import {
  changedScoreFields,
  contestedField,
  EMPTY_SCORE,
  type ScoreField,
  type ScoreFields,
} from "@/lib/domain/scoring/draft-changes";
import { checkMayScore, checkScore } from "@/lib/domain/scoring/review";
import { conflict, type Failure, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { ScoreCriterionInput } from "@/lib/schemas/review";

export type SavedScore = {
  readonly version: number;
  readonly savedAt: Date;
  /** A score stands, or "cannot judge". */
  readonly isScored: boolean;
  /** Where the case stands. */
  readonly unit: string;
  readonly checkpoint: number;
};

const scoreSelect = {
  id: true,
  value: true,
  cannotJudge: true,
  reason: true,
  privateNote: true,
  version: true,
  savedAt: true,
} as const;

type StoredScore = {
  readonly id: string;
  readonly version: number;
  readonly savedAt: Date;
  readonly fields: ScoreFields;
};

/**
 * Saves the reviewer's own score of a criterion: a draft, whole or only the fields that changed, or, with the intent "next",
 * one that is done and so needs its reason. Two tabs do not overwrite each other: `conflict` carries what the other saved.
 * The case shows nothing of it, and the audit says only that a score was saved. docs/domain.md, Review.
 */
export async function scoreCriterion(
  actor: Actor,
  input: Omit<ScoreCriterionInput, "next">,
): Promise<Result<SavedScore>> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const [criterion, seat] = await Promise.all([
    database().criterion.findFirst({
      where: { checkpointId: found.checkpoint.id, code: input.criterion },
      select: { id: true, code: true },
    }),
    database().panelMember.findFirst({
      where: { submissionId: found.id, ...seatOf(actor, "reviewer") },
      select: { id: true },
    }),
  ]);
  if (criterion === null || seat === null) return notFound();
  const why = whyNot(actor, "score_criterion", await caseFacts(actor, found));
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    await lockPanelMember(tx, seat.id);
    const open = checkMayScore(
      ownSeat(await tx.panelMember.findUniqueOrThrow({ where: { id: seat.id }, select: seatSelect })),
    );
    if (!open.ok) return open;
    const stored = await storedScore(tx, seat.id, criterion.id);
    const fields = stored?.fields ?? EMPTY_SCORE;
    const next = { ...fields, ...sentFields(input) };
    if (input.intent === "next" && (next.judgement !== null || next.reason !== "")) {
      const done = checkScore({ criterionId: criterion.id, ...next });
      if (!done.ok) return done;
    }
    const where = { unit: found.csu.slug, checkpoint: found.checkpoint.number, isScored: next.judgement !== null };
    const changed = changedScoreFields(sentFields(input), fields);
    if (changed.length === 0)
      return ok({ version: stored?.version ?? 0, savedAt: stored?.savedAt ?? actor.now, ...where });
    const contested = await contestedIn(tx, changed, stored, input.version);
    if (contested !== null && stored !== null) return savedInAnotherTab(contested, stored);
    const saved = await write(tx, actor, { found, seatId: seat.id, criterionId: criterion.id, stored, next, changed });
    if (stored === null || changed.includes("judgement")) {
      const subject = { kind: "score", id: saved.id, csuId: found.csuId, submissionId: found.id };
      await appendAudit(tx, actor, "score.saved", subject, { unit: found.csu.name, criterion: criterion.code });
    }
    return ok({ version: saved.version, savedAt: actor.now, ...where });
  });
}

function sentFields({ judgement, reason, privateNote }: Pick<ScoreCriterionInput, ScoreField>): Partial<ScoreFields> {
  return {
    ...(judgement === undefined ? {} : { judgement }),
    ...(reason === undefined ? {} : { reason }),
    ...(privateNote === undefined ? {} : { privateNote }),
  };
}

async function storedScore(tx: Transaction, panelMemberId: string, criterionId: string): Promise<StoredScore | null> {
  const row = await tx.score.findUnique({
    where: { panelMemberId_criterionId: { panelMemberId, criterionId } },
    select: scoreSelect,
  });
  if (row === null) return null;
  const { id, version, savedAt, reason, privateNote } = row;
  return { id, version, savedAt, fields: { judgement: judgementOfColumns(row), reason, privateNote } };
}

/** What the sender last saw is the revision of its version. Notes have no history, so a changed one is always asked about. */
async function contestedIn(
  tx: Transaction,
  changed: readonly ScoreField[],
  stored: StoredScore | null,
  seenVersion: number,
): Promise<ScoreField | null> {
  if (stored === null || stored.version === seenVersion) return null;
  const seen = await tx.scoreRevision.findFirst({
    where: { scoreId: stored.id, version: { lte: seenVersion } },
    orderBy: { version: "desc" },
    select: { value: true, cannotJudge: true, reason: true },
  });
  if (seen === null) return contestedField(changed, stored.fields, seenVersion === 0 ? EMPTY_SCORE : null);
  return contestedField(changed, stored.fields, { judgement: judgementOfColumns(seen), reason: seen.reason });
}

type Write = {
  found: CaseRow;
  seatId: string;
  criterionId: string;
  stored: StoredScore | null;
  next: ScoreFields;
  changed: readonly ScoreField[];
};

/** The place is locked, so nobody else writes this score now. */
async function write(tx: Transaction, actor: Actor, { found, seatId, criterionId, stored, next, changed }: Write) {
  const version = (stored?.version ?? 0) + 1;
  const judged = { ...columnsOfJudgement(next.judgement), reason: next.reason, version, savedAt: actor.now };
  const data = { ...judged, privateNote: next.privateNote, isIllustrative: actor.isDemonstration };
  const { id } =
    stored === null
      ? await tx.score.create({
          data: { submissionId: found.id, panelMemberId: seatId, criterionId, ...data },
          select: { id: true },
        })
      : await tx.score.update({ where: { id: stored.id, version: stored.version }, data, select: { id: true } });
  if (changed.some((field) => field !== "privateNote")) {
    await tx.scoreRevision.create({ data: { scoreId: id, ...judged } });
  }
  return { id, version };
}

function savedInAnotherTab(field: ScoreField, { fields, savedAt, version }: StoredScore): Failure {
  const theirs = field === "judgement" ? fields.judgement : null;
  return conflict("You changed this score in another tab. Your text is safe: choose which to keep.", {
    field,
    text: field === "judgement" ? (theirs === null ? "" : String(theirs)) : fields[field],
    by: "In another tab, you",
    at: savedAt,
    version,
  });
}

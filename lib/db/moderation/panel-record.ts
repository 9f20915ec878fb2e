import type { LockState } from "@/lib/domain/moderation/confirmation";
import type { Judgement } from "@/lib/domain/scoring/judgement";
import type { Actor } from "../actor";
import type { Prisma, Transaction } from "../client";
import { judgementOfColumns } from "../review/score-columns";
import { scoreScope } from "../scopes/score-scope";
import { countedSeatSelect, countedSeats, lockOf } from "./lock-of";

/** A reviewer whose scores count. `id` is the place on the panel, not the person. */
export type CountedMember = { readonly id: string; readonly personId: string; readonly name: string };

export type FrozenJudgement = {
  readonly memberId: string;
  readonly name: string;
  readonly judgement: Judgement;
  readonly reason: string;
};

export type RecordedMoveRow = {
  readonly memberId: string;
  readonly from: Judgement;
  readonly to: Judgement;
  readonly because: string;
};

export type CriterionRecord = {
  readonly id: string;
  readonly agreed: Judgement;
  readonly decisiveReasons: string;
  readonly dissent: string;
  readonly recordedById: string;
  readonly recordedAt: Date;
  readonly lockedAt: Date | null;
  readonly version: number;
  readonly present: readonly string[];
  readonly moves: readonly RecordedMoveRow[];
  readonly amendments: readonly { readonly text: string; readonly amendedAt: Date }[];
};

export type RecordedCriterion = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly question: string;
  readonly isCritical: boolean;
  readonly weight: number;
  readonly testId: string;
  readonly testName: string;
  /** Empty for an actor who may not read scores. */
  readonly frozen: readonly FrozenJudgement[];
  readonly record: CriterionRecord | null;
};

export type MemberConfirmation = {
  readonly memberId: string;
  readonly agrees: boolean;
  readonly note: string;
  readonly confirmedAt: Date;
};

export type PanelRecord = {
  readonly members: readonly CountedMember[];
  /** In the order of the checkpoint. */
  readonly criteria: readonly RecordedCriterion[];
  readonly confirmations: readonly MemberConfirmation[];
  readonly lock: LockState;
  readonly isLocked: boolean;
};

const criterionSelect = {
  id: true,
  code: true,
  testId: true,
  currentVersion: true,
  test: { select: { name: true } },
  versions: { select: { version: true, title: true, question: true, isCritical: true, weight: true } },
} as const satisfies Prisma.CriterionSelect;

const recordSelect = {
  id: true,
  criterionId: true,
  agreedValue: true,
  cannotJudge: true,
  decisiveReasons: true,
  dissent: true,
  recordedById: true,
  recordedAt: true,
  lockedAt: true,
  version: true,
  present: { select: { panelMemberId: true } },
  moves: { select: { panelMemberId: true, fromValue: true, toValue: true, because: true } },
  amendments: { orderBy: { amendedAt: "asc" }, select: { text: true, amendedAt: true } },
} as const satisfies Prisma.ModerationRecordSelect;

type CaseKey = { readonly id: string; readonly checkpoint: { readonly id: string } };

/**
 * The criteria of a case that is open to the actor, with what the panel scored and agreed for each, and who has confirmed. The
 * scores come through the scope that keeps them blind. A fixed number of statements.
 */
export async function readPanelRecord(from: Transaction, actor: Actor, found: CaseKey): Promise<PanelRecord> {
  const submissionId = found.id;
  const [criteria, records, seats, scores, confirmations] = [
    await from.criterion.findMany({
      where: { checkpointId: found.checkpoint.id },
      orderBy: { order: "asc" },
      select: criterionSelect,
    }),
    await from.moderationRecord.findMany({ where: { submissionId }, select: recordSelect }),
    await from.panelMember.findMany({
      where: { submissionId, ...countedSeats },
      orderBy: { ordinal: "asc" },
      select: { personId: true, ...countedSeatSelect },
    }),
    await from.score.findMany({
      where: { AND: [{ submissionId }, scoreScope(actor)] },
      select: { panelMemberId: true, criterionId: true, value: true, cannotJudge: true, reason: true },
    }),
    await from.moderationConfirmation.findMany({ where: { submissionId } }),
  ];
  const members = seats.map(({ id, personId, person }) => ({ id, personId, name: person.name }));
  const recordOf = new Map(records.map((row) => [row.criterionId, recordFrom(row)]));
  const scoreOf = new Map(scores.map((row) => [`${row.panelMemberId} ${row.criterionId}`, row]));
  const confirmed = confirmations.map(({ panelMemberId, agrees, note, confirmedAt }) => ({
    memberId: panelMemberId,
    agrees,
    note,
    confirmedAt,
  }));
  return {
    members,
    criteria: criteria.map((row) => ({
      ...criterionFrom(row),
      frozen: members.flatMap(({ id, name }) => {
        const score = scoreOf.get(`${id} ${row.id}`);
        const judgement = score === undefined ? null : judgementOfColumns(score);
        return judgement === null ? [] : [{ memberId: id, name, judgement, reason: score?.reason ?? "" }];
      }),
      record: recordOf.get(row.id) ?? null,
    })),
    confirmations: confirmed,
    lock: lockOf({ seats, confirmations, records, criteria: criteria.length }),
    isLocked: criteria.length > 0 && criteria.every(({ id }) => recordOf.get(id)?.lockedAt instanceof Date),
  };
}

function criterionFrom(row: Prisma.CriterionGetPayload<{ select: typeof criterionSelect }>) {
  const inForce = row.versions.find(({ version }) => version === row.currentVersion);
  if (inForce === undefined) throw new Error(`Criterion ${row.code} has no version ${row.currentVersion}.`);
  const { title, question, isCritical, weight } = inForce;
  return {
    id: row.id,
    code: row.code,
    testId: row.testId,
    testName: row.test.name,
    title,
    question,
    isCritical,
    weight,
  };
}

/** A judgement in one column, as agreed scores and moves hold it: null for "cannot judge". */
function judgementOf(value: number | null): Judgement {
  return judgementOfColumns({ value, cannotJudge: value === null }) ?? "cannot_judge";
}

function recordFrom(row: Prisma.ModerationRecordGetPayload<{ select: typeof recordSelect }>): CriterionRecord {
  const { agreedValue, cannotJudge: _cannotJudge, criterionId: _criterionId, present, moves, ...rest } = row;
  return {
    ...rest,
    agreed: judgementOf(agreedValue),
    present: present.map(({ panelMemberId }) => panelMemberId),
    moves: moves.map(({ panelMemberId, fromValue, toValue, because }) => ({
      memberId: panelMemberId,
      from: judgementOf(fromValue),
      to: judgementOf(toValue),
      because,
    })),
  };
}

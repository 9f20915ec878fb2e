import type { Actor } from "@/lib/db/actor";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { database, type Prisma } from "@/lib/db/client";
import { endedWindows } from "@/lib/db/outcome/ended-windows";
import { judgementOfColumns } from "@/lib/db/review/score-columns";
import { ownSeat, panelSeat, seatSelect } from "@/lib/db/review/seat-facts";
import { addressedCases, caseScope, declarableCaseScope, seatOf } from "@/lib/db/scopes/case-scope";
import { holds } from "@/lib/db/scopes/roles";
import { ownScoreScope } from "@/lib/db/scopes/score-scope";
import { isLate, timeLeftInWords } from "@/lib/domain/checkpoint/due-time";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import { panelState } from "@/lib/domain/scoring/panel";
import { checkScore } from "@/lib/domain/scoring/review";
import type { BankHolidays } from "@/lib/domain/shared/working-days";

type CaseLine = {
  unit: { slug: string; name: string };
  checkpoint: { number: number; name: string };
  status: SubmissionStatus;
  isWindowOpen: boolean;
  isIllustrative: boolean;
};

export type CaseToReview = CaseLine & {
  /** What waits: the declaration, scores, or nothing more of this reviewer. */
  step: "declare" | "score" | "submitted" | "closed";
  due: { at: Date; words: string; isLate: boolean } | null;
  /** This reviewer's own, and null before the case has opened. */
  progress: { scored: number; of: number } | null;
};

export type CaseToModerate = CaseLine & {
  /** How many have submitted, and nothing more. */
  submitted: { count: number; of: number };
};

export type MyCases = { toReview: CaseToReview[]; toModerate: CaseToModerate[] };

const lineSelect = {
  id: true,
  status: true,
  isIllustrative: true,
  csu: { select: { slug: true, name: true } },
  checkpoint: { select: { number: true, name: true, _count: { select: { criteria: true } } } },
} as const satisfies Prisma.SubmissionSelect;

const inOrder = [
  { checkpoint: { number: "desc" } },
  { csu: { name: "asc" } },
] as const satisfies Prisma.SubmissionOrderByWithRelationInput[];

/**
 * The cases that the actor sits on. A reviewer's line holds his or her own progress; a moderator's only how many have
 * submitted. Neither order nor count depends on what is blind. Constant queries.
 */
export async function listMyCases(actor: Actor): Promise<MyCases> {
  const [toReview, toModerate] = await Promise.all([casesToReview(actor), casesToModerate(actor)]);
  return { toReview: toReview.sort((a, b) => dueTime(a) - dueTime(b)), toModerate };
}

async function casesToReview(actor: Actor): Promise<CaseToReview[]> {
  const [rows, scores, holidays] = await Promise.all([
    database().submission.findMany({
      where: { AND: [declarableCaseScope(actor), addressedCases] },
      orderBy: [...inOrder],
      select: {
        ...lineSelect,
        panel: { where: seatOf(actor, "reviewer"), select: { ...seatSelect, dueAt: true } },
      },
    }),
    ownScores(actor),
    bankHolidays(),
  ]);
  const ended = await endedWindows(actor, rows);
  return rows.flatMap((row) => {
    const seat = row.panel[0];
    if (seat === undefined) return [];
    const step = stepOf(row.status, seat);
    return [
      {
        ...lineOf(row, ended),
        step,
        due: step === "declare" || step === "score" ? dueOf(seat.dueAt, actor.now, holidays) : null,
        progress: step === "declare" ? null : { scored: scores.get(row.id) ?? 0, of: row.checkpoint._count.criteria },
      },
    ];
  });
}

async function casesToModerate(actor: Actor): Promise<CaseToModerate[]> {
  if (!holds(actor, "moderator")) return [];
  const rows = await database().submission.findMany({
    where: { AND: [caseScope(actor), addressedCases, { panel: { some: seatOf(actor, "moderator") } }] },
    orderBy: [...inOrder],
    select: { ...lineSelect, panel: { where: { duty: "reviewer" }, select: seatSelect } },
  });
  const ended = await endedWindows(actor, rows);
  return rows.map((row) => {
    const { counted, outstanding } = panelState(row.panel.map(panelSeat));
    return { ...lineOf(row, ended), submitted: { count: counted.length, of: counted.length + outstanding.length } };
  });
}

/** How many criteria the actor has scored, with a reason, by case. */
async function ownScores(actor: Actor): Promise<ReadonlyMap<string, number>> {
  const rows = await database().score.findMany({
    where: ownScoreScope(actor),
    select: { submissionId: true, criterionId: true, value: true, cannotJudge: true, reason: true },
  });
  const counts = new Map<string, number>();
  for (const { submissionId, criterionId, reason, ...columns } of rows) {
    if (!checkScore({ criterionId, reason, judgement: judgementOfColumns(columns) }).ok) continue;
    counts.set(submissionId, (counts.get(submissionId) ?? 0) + 1);
  }
  return counts;
}

/** What is due first stands first; the rest keeps its order. */
function dueTime({ due }: CaseToReview): number {
  return due === null ? Number.MAX_SAFE_INTEGER : due.at.getTime();
}

function lineOf(
  { id, csu: unit, checkpoint, status, isIllustrative }: Prisma.SubmissionGetPayload<{ select: typeof lineSelect }>,
  ended: ReadonlySet<string>,
): CaseLine {
  const { number, name } = checkpoint;
  return { unit, checkpoint: { number, name }, status, isWindowOpen: !ended.has(id), isIllustrative };
}

function stepOf(status: SubmissionStatus, seat: Parameters<typeof ownSeat>[0]): CaseToReview["step"] {
  const { declared, submitted, excused } = ownSeat(seat);
  if (submitted) return "submitted";
  if (excused || (status !== "submitted" && status !== "in_review")) return "closed";
  return declared ? "score" : "declare";
}

function dueOf(at: Date | null, now: Date, holidays: BankHolidays): CaseToReview["due"] {
  return at === null ? null : { at, words: timeLeftInWords(at, now, holidays), isLate: isLate(at, now) };
}

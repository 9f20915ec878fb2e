import type { Actor } from "@/lib/db/actor";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { type CaseHeader, caseHeader } from "@/lib/db/case/case-header";
import { criteriaOf } from "@/lib/db/case/criteria-of";
import { findCaseAt } from "@/lib/db/case/find-case";
import { database } from "@/lib/db/client";
import { ownReviewOf } from "@/lib/db/review/own-review";
import { mayDo } from "@/lib/domain/access/may-do";
import { isLate, timeLeftInWords } from "@/lib/domain/checkpoint/due-time";
import type { Judgement } from "@/lib/domain/scoring/judgement";
import { type ReviewProgress, reviewProgress } from "@/lib/domain/scoring/review";
import { type ScoreState, scoreState } from "@/lib/domain/scoring/review-state";
import type { BankHolidays } from "@/lib/domain/shared/working-days";

export type ReviewedCriterion = {
  code: string;
  title: string;
  isCritical: boolean;
  state: ScoreState;
  judgement: Judgement | null;
  /** The unit changed its answer after this score was saved, as after a return. */
  isAnswerNewer: boolean;
};

export type Review = CaseHeader & {
  tests: { name: string; criteria: ReviewedCriterion[] }[];
  progress: ReviewProgress;
  reviewDue: { at: Date; words: string; isLate: boolean } | null;
  reviewSubmittedAt: Date | null;
  closedBecause: string | null;
  /** Others' scores are open: to the moderation page, never to this one. */
  isPanelComplete: boolean;
};

/**
 * A reviewer's own review of a case, criterion by criterion: own scores, own progress and nobody else's. Null for a case that
 * the actor does not review, has not declared interests in, or was recused from. Constant queries.
 */
export async function getReview(actor: Actor, csuSlug: string, checkpoint: number): Promise<Review | null> {
  const row = await findCaseAt(actor, csuSlug, checkpoint);
  if (row === null) return null;
  const own = await ownReviewOf(actor, row);
  if (own === null) return null;
  const [header, criteria, answers, holidays] = await Promise.all([
    caseHeader(actor, row),
    criteriaOf(row.checkpoint.id),
    database().answer.findMany({ where: { submissionId: row.id }, select: { criterionId: true, editedAt: true } }),
    bankHolidays(),
  ]);
  const editedAt = new Map(answers.map((answer) => [answer.criterionId, answer.editedAt]));
  const views = criteria.map(({ id, test, code, title, isCritical }) => {
    const score = own.scores.get(id) ?? null;
    const edited = editedAt.get(id);
    return {
      test,
      code,
      title,
      isCritical,
      state: scoreState(score),
      judgement: score?.judgement ?? null,
      isAnswerNewer: score !== null && edited !== undefined && edited > score.savedAt,
    };
  });
  const tests = [...new Set(criteria.map(({ test }) => test))];
  return {
    ...header,
    tests: tests.map((name) => ({ name, criteria: views.filter(({ test }) => test === name).map(withoutTest) })),
    progress: reviewProgress(criteria, [...own.scores.values()]),
    reviewDue: own.dueAt === null ? null : dueOf(own.dueAt, actor.now, holidays),
    reviewSubmittedAt: own.submittedAt,
    closedBecause: own.closedBecause,
    isPanelComplete: mayDo(actor, "read_panel_scores", { csuId: row.csuId, status: row.status, isPanelMember: true }),
  };
}

function dueOf(at: Date, now: Date, holidays: BankHolidays): Review["reviewDue"] {
  return { at, words: timeLeftInWords(at, now, holidays), isLate: isLate(at, now) };
}

function withoutTest({ test: _, ...criterion }: ReviewedCriterion & { test: string }): ReviewedCriterion {
  return criterion;
}

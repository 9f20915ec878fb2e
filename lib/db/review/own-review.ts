import { whyNot } from "@/lib/domain/access/may-do";
import type { ScoreFields } from "@/lib/domain/scoring/draft-changes";
import { closedBecause } from "@/lib/domain/scoring/review-state";
import type { Actor } from "../actor";
import type { CaseRow } from "../case/find-case";
import { caseFacts } from "../case-facts";
import { database } from "../client";
import { seatOf } from "../scopes/case-scope";
import { ownScoreScope } from "../scopes/score-scope";
import { judgementOfColumns } from "./score-columns";
import { ownSeat, seatSelect } from "./seat-facts";

export type OwnScore = ScoreFields & { readonly criterionId: string; readonly version: number; readonly savedAt: Date };

export type OwnReview = {
  readonly dueAt: Date | null;
  readonly submittedAt: Date | null;
  /** By the criterion's id. */
  readonly scores: ReadonlyMap<string, OwnScore>;
  /** Null while it may be scored; otherwise the sentence to show instead of the form. */
  readonly closedBecause: string | null;
};

/** The actor's own review of a case that was found in scope: nobody else's enters into it. Null without a reviewer's place. */
export async function ownReviewOf(actor: Actor, row: CaseRow): Promise<OwnReview | null> {
  const [seat, scores, facts] = await Promise.all([
    database().panelMember.findFirst({
      where: { submissionId: row.id, ...seatOf(actor, "reviewer") },
      select: { ...seatSelect, dueAt: true },
    }),
    database().score.findMany({
      where: { AND: [{ submissionId: row.id }, ownScoreScope(actor)] },
      select: {
        criterionId: true,
        value: true,
        cannotJudge: true,
        reason: true,
        privateNote: true,
        version: true,
        savedAt: true,
      },
    }),
    caseFacts(actor, row),
  ]);
  if (seat === null) return null;
  return {
    dueAt: seat.dueAt,
    submittedAt: seat.submittedAt,
    scores: new Map(
      scores.map(({ value, cannotJudge, ...score }) => [
        score.criterionId,
        { ...score, judgement: judgementOfColumns({ value, cannotJudge }) },
      ]),
    ),
    closedBecause: closedBecause(ownSeat(seat), seat.submittedAt, whyNot(actor, "score_criterion", facts)),
  };
}

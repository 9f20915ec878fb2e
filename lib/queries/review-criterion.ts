import type { Actor } from "@/lib/db/actor";
import { type CaseHeader, caseHeader } from "@/lib/db/case/case-header";
import { type CriterionWords, criteriaOf } from "@/lib/db/case/criteria-of";
import { type CaseRow, findCaseAt } from "@/lib/db/case/find-case";
import { type PointerView, pointersOf } from "@/lib/db/case/pointers-of";
import { database } from "@/lib/db/client";
import { type OpenFlag, openFlagsOf } from "@/lib/db/review/open-flags";
import { ownReviewOf } from "@/lib/db/review/own-review";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";
import { outcomeScope } from "@/lib/db/scopes/outcome-scope";
import type { Scenario } from "@/lib/domain/moderation/scenario";
import { EMPTY_SCORE, type ScoreFields } from "@/lib/domain/scoring/draft-changes";
import { type ReviewProgress, reviewProgress } from "@/lib/domain/scoring/review";

export type AskedQuestion = {
  id: string;
  text: string;
  dueAt: Date;
  /** Later than the submission. */
  answer: { text: string; at: Date } | null;
};

export type ReviewCriterion = CaseHeader & {
  criterion: CriterionWords;
  answer: { text: string; editedAt: Date; isIllustrative: boolean } | null;
  pointers: PointerView[];
  /** All that the unit handed in, each in its latest version. */
  documents: { versionId: string; title: string; version: number }[];
  questions: AskedQuestion[];
  /** For a criterion that the flags speak to. */
  flags: OpenFlag[] | null;
  previousOutcome: { checkpoint: number; scenario: Scenario | null; proceeds: boolean } | null;
  /** This reviewer's own, and no other. */
  score: ScoreFields & { version: number; savedAt: Date | null };
  isAnswerNewer: boolean;
  progress: ReviewProgress;
  place: { number: number; of: number; previous: string | null; next: string | null };
  closedBecause: string | null;
};

/**
 * The review workspace: one criterion with the unit's answer and evidence, the live figures that bear on it, and the actor's
 * own score. Null for a case that the actor does not review. Constant queries.
 */
export async function getReviewCriterion(
  actor: Actor,
  csuSlug: string,
  checkpoint: number,
  code: string,
): Promise<ReviewCriterion | null> {
  const row = await findCaseAt(actor, csuSlug, checkpoint);
  if (row === null) return null;
  const [own, criteria] = await Promise.all([ownReviewOf(actor, row), criteriaOf(row.checkpoint.id)]);
  const at = criteria.findIndex((each) => each.code === code);
  const criterion = criteria[at];
  if (own === null || criterion === undefined) return null;
  const ofCriterion = { submissionId: row.id, criterionId: criterion.id };
  const [header, answer, pointers, documents, questions, flags, previousOutcome] = await Promise.all([
    caseHeader(actor, row),
    database().answer.findUnique({
      where: { submissionId_criterionId: ofCriterion },
      select: { text: true, editedAt: true, isIllustrative: true },
    }),
    pointersOf({ ...ofCriterion, documentVersion: documentVersionScope(actor) }),
    documentsOf(actor, row.id),
    questionsOf(row.id, criterion.id),
    criterion.fedBy === "flags" ? openFlagsOf(actor, row.csuId) : null,
    previousOutcomeOf(actor, row),
  ]);
  const score = own.scores.get(criterion.id) ?? null;
  return {
    ...header,
    criterion,
    answer,
    pointers,
    documents,
    questions,
    flags,
    previousOutcome,
    score: score ?? { ...EMPTY_SCORE, version: 0, savedAt: null },
    isAnswerNewer: score !== null && answer !== null && answer.editedAt > score.savedAt,
    progress: reviewProgress(criteria, [...own.scores.values()]),
    place: {
      number: at + 1,
      of: criteria.length,
      previous: criteria[at - 1]?.code ?? null,
      next: criteria[at + 1]?.code ?? null,
    },
    closedBecause: own.closedBecause,
  };
}

async function documentsOf(actor: Actor, submissionId: string): Promise<ReviewCriterion["documents"]> {
  const rows = await database().documentVersion.findMany({
    where: {
      AND: [{ status: "ready", document: { submissions: { some: { submissionId } } } }, documentVersionScope(actor)],
    },
    distinct: ["documentId"],
    orderBy: [{ documentId: "asc" }, { version: "desc" }],
    select: { id: true, version: true, document: { select: { title: true } } },
  });
  return rows
    .map(({ id, version, document }) => ({ versionId: id, title: document.title, version }))
    .sort((a, b) => a.title.localeCompare(b.title, "en-GB"));
}

/** Sent unsigned, so they are shown unsigned here as well. */
async function questionsOf(submissionId: string, criterionId: string): Promise<AskedQuestion[]> {
  const rows = await database().question.findMany({
    where: { submissionId, criteria: { some: { criterionId } } },
    orderBy: { askedAt: "asc" },
    select: { id: true, text: true, dueAt: true, answerText: true, answeredAt: true },
  });
  return rows.map(({ id, text, dueAt, answerText, answeredAt }) => ({
    id,
    text,
    dueAt,
    answer: answerText === null || answeredAt === null ? null : { text: answerText, at: answeredAt },
  }));
}

async function previousOutcomeOf(actor: Actor, row: CaseRow): Promise<ReviewCriterion["previousOutcome"]> {
  const { number, programme } = row.checkpoint;
  const outcome = await database().outcome.findFirst({
    where: {
      AND: [
        outcomeScope(actor),
        {
          status: "published",
          submission: { csuId: row.csuId, checkpoint: { number: number - 1, programme: { slug: programme.slug } } },
        },
      ],
    },
    select: { scenario: true, proceeds: true },
  });
  return outcome === null ? null : { checkpoint: number - 1, ...outcome };
}

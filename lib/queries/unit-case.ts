import type { Actor } from "@/lib/db/actor";
import { type CaseHeader, caseHeader } from "@/lib/db/case/case-header";
import { criteriaOf } from "@/lib/db/case/criteria-of";
import { earlierCheckpoints } from "@/lib/db/case/earlier-checkpoint";
import { type CaseRow, findCaseAt } from "@/lib/db/case/find-case";

export type { PointerView } from "@/lib/db/case/pointers-of";

import { type PointerView, pointersOf } from "@/lib/db/case/pointers-of";
import { database } from "@/lib/db/client";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { type CriterionProgress, progressOf } from "@/lib/domain/checkpoint/criterion-progress";
import { checkUnitMayOpen } from "@/lib/domain/checkpoint/opening";
import { whyNotOpen } from "@/lib/domain/checkpoint/returned-part";
import { isDecided } from "@/lib/domain/checkpoint/submission-status";

export type CaseCriterionView = {
  code: string;
  title: string;
  question: string;
  isCritical: boolean;
  answer: string | null;
  pointers: PointerView[];
  progress: CriterionProgress;
  /** False while the unit mends other criteria that NHS CB returned. */
  isOpen: boolean;
};

export type UnitCase = CaseHeader & {
  tests: { name: string; criteria: CaseCriterionView[] }[];
  ready: number;
  criteria: number;
  documents: { carried: number; limit: number };
  /** Whether the reader works on it; the same page is a summary for everyone else. */
  isOwn: boolean;
  may: { edit: boolean };
  /** Of a case that has not begun: what it waits for, null where the reader may open it now. */
  beginning: { whyNot: string | null } | null;
  /** False for an outcome taken over from the public record: nothing was submitted in this service. */
  isHeldHere: boolean;
};

const readyDocument = { versions: { some: { status: "ready" } } } as const;

/**
 * A unit's case at a checkpoint: criteria by test with answers and pointers. The unit's task list and NHS CB's summary are
 * the same query; `null` for a case that the actor may not read.
 */
export async function getUnitCase(actor: Actor, csuSlug: string, checkpoint: number): Promise<UnitCase | null> {
  const row = await findCaseAt(actor, csuSlug, checkpoint);
  if (row === null) return null;
  const [header, criteria, answers, pointers, carried] = await Promise.all([
    caseHeader(actor, row),
    criteriaOf(row.checkpoint.id),
    database().answer.findMany({ where: { submissionId: row.id } }),
    pointersOf({ submissionId: row.id, documentVersion: documentVersionScope(actor) }),
    database().submissionDocument.count({ where: { submissionId: row.id, document: readyDocument } }),
  ]);
  const views = criteria.map(({ id, test, code, title, question, isCritical }) => {
    const answer = answers.find(({ criterionId }) => criterionId === id) ?? null;
    const own = pointers.filter(({ criterionId }) => criterionId === id);
    const progress = progressOf(answer, own.length);
    const isOpen = whyNotOpen(header.returned, { criterion: code }) === null;
    return { test, code, title, question, isCritical, answer: answer?.text ?? null, pointers: own, progress, isOpen };
  });
  const tests = [...new Set(criteria.map(({ test }) => test))];
  return {
    ...header,
    tests: tests.map((name) => ({ name, criteria: views.filter(({ test }) => test === name) })),
    ready: views.filter(({ progress }) => progress === "ready").length,
    criteria: views.length,
    documents: { carried, limit: row.checkpoint.programme.documentLimit },
    isOwn: actor.organisationId === row.csuId,
    isHeldHere: !isDecided(row.status) || row.submittedAt !== null || answers.length > 0,
    may: { edit: mayDo(actor, "answer_criterion", row) },
    beginning: row.status === "not_open" ? { whyNot: await whyNotBegin(actor, row) } : null,
  };
}

async function whyNotBegin(actor: Actor, row: CaseRow): Promise<string | null> {
  const earlierOf = await earlierCheckpoints(database(), row.checkpoint, row.csuId);
  const allowed = checkUnitMayOpen(row.checkpoint.status, earlierOf(row.csuId));
  return !allowed.ok && allowed.error === "conflict" ? allowed.message : whyNot(actor, "open_submission", row);
}

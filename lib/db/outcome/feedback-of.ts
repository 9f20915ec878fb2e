import { type CriterionFeedback, criterionFeedback } from "@/lib/domain/moderation/criterion-feedback";
import type { Actor } from "../actor";
import { pointersOf } from "../case/pointers-of";
import { database } from "../client";
import { readPanelRecord } from "../moderation/panel-record";
import { documentVersionScope } from "../scopes/document-scope";
import type { IssueRow } from "./issues-of";

export type FeedbackGroup = { readonly test: string; readonly criteria: readonly CriterionFeedback[] };

type CaseKey = { readonly id: string; readonly checkpoint: { readonly id: string } };

/**
 * What the unit reads of the record, criterion by criterion, grouped by test: made by the rule that leaves out every member's
 * own score, name, move and dissent. The caller has found the outcome in scope.
 */
export async function feedbackOf(actor: Actor, found: CaseKey, issues: readonly IssueRow[]): Promise<FeedbackGroup[]> {
  const [panel, pointers] = await Promise.all([
    readPanelRecord(database(), actor, found),
    pointersOf({ submissionId: found.id, documentVersion: documentVersionScope(actor) }),
  ]);
  const feedback = panel.criteria.flatMap(({ id, code, title, testName, record }) => {
    if (record === null) return [];
    const own = criterionFeedback({
      code,
      title,
      agreed: record.agreed,
      decisiveReasons: record.decisiveReasons,
      amendments: record.amendments.map(({ text }) => text),
      pagesRead: pointers
        .filter(({ criterionId }) => criterionId === id)
        .map(({ document, documentVersion, place }) => `${document}, version ${documentVersion}, ${place}`),
      issues: issues.filter((issue) => issue.code === code),
    });
    return [{ test: testName, own }];
  });
  const tests = [...new Set(feedback.map(({ test }) => test))];
  return tests.map((test) => ({
    test,
    criteria: feedback.filter((each) => each.test === test).map(({ own }) => own),
  }));
}

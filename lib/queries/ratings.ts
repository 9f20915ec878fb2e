import type { Actor } from "@/lib/db/actor";
import { caseFacts } from "@/lib/db/case-facts";
import { database } from "@/lib/db/client";
import { type CasePlace, casePlace } from "@/lib/db/moderation/case-place";
import { findModeratedCaseAt, type ModeratedCase } from "@/lib/db/moderation/moderated-case";
import { type PanelRecord, readPanelRecord } from "@/lib/db/moderation/panel-record";
import { ratedCriteria } from "@/lib/db/moderation/rated-criteria";
import { endedWindows } from "@/lib/db/outcome/ended-windows";
import { type IssueRow, issuesOf } from "@/lib/db/outcome/issues-of";
import { type RatedTestRow, ratedTests } from "@/lib/db/outcome/rated-tests";
import { outcomeRecipients } from "@/lib/db/outcome/recipients";
import { outcomeScope } from "@/lib/db/scopes/outcome-scope";
import { mayDo } from "@/lib/domain/access/may-do";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import { proposeIssues } from "@/lib/domain/flag/issues";
import type { Severity } from "@/lib/domain/flag/severity";
import { draftBlockers, issueKindFor } from "@/lib/domain/moderation/draft-outcome";
import { severityWithin } from "@/lib/domain/moderation/issue-draft";
import { proposeRating, type Rating } from "@/lib/domain/moderation/rating";
import { proposeScenario, type Scenario } from "@/lib/domain/moderation/scenario";
import { judgementLabel } from "@/lib/domain/scoring/judgement";

export type { IssueRow } from "@/lib/db/outcome/issues-of";

export type TestView = {
  id: string;
  name: string;
  /** Null until the panel has rated it. */
  rating: Rating | null;
  departureReason: string;
  version: number;
  proposed: Rating | null;
  working: string;
  criteria: { code: string; title: string; isCritical: boolean; weight: number; agreed: string | null }[];
};

export type ProposedIssueView = { code: string; title: string; severity: Severity; rootCause: string };

export type RatingsView = CasePlace & {
  submissionId: string;
  version: number;
  status: SubmissionStatus;
  isWindowOpen: boolean;
  isIllustrative: boolean;
  isLocked: boolean;
  tests: TestView[];
  /** What still keeps the outcome from being drafted. */
  blockers: string[];
  scenario: { proposed: Scenario | null; working: string } | null;
  draft: DraftView | null;
  may: { rate: boolean; draft: boolean; writeIssues: boolean; show: boolean; resume: boolean };
};

export type DraftView = {
  outcomeId: string;
  version: number;
  scenario: Scenario;
  reason: string;
  summary: string;
  isShown: boolean;
  issues: IssueRow[];
  /** From criteria agreed at 2 or below that no issue is about yet. */
  proposed: ProposedIssueView[];
  /** What an issue can be about. */
  about: { value: string; text: string }[];
  hasIssues: boolean;
  /** That the unit has for representations once the draft is shown. */
  representationWorkingDays: number;
  recipients: { name: string; why: string }[];
};

/** Ratings by test with the rule's working, the scenario, and the drafted issues. Null before the panel is complete. */
export async function getRatings(actor: Actor, csu: string, checkpoint: number): Promise<RatingsView | null> {
  const found = await findModeratedCaseAt(actor, csu, checkpoint);
  if (found === null) return null;
  const [panel, rated, facts, ended, outcome] = await Promise.all([
    readPanelRecord(database(), actor, found),
    ratedTests(database(), found),
    caseFacts(actor, found),
    endedWindows(actor, [found]),
    database().outcome.findFirst({
      where: {
        AND: [{ submissionId: found.id, status: { in: ["drafted", "issued", "published"] } }, outcomeScope(actor)],
      },
    }),
  ]);
  // The step that builds on it locks a record that all who are still on the panel have confirmed.
  const isLocked = panel.isLocked || panel.lock.locks;
  const tests = rated.map((test) => testView(test, panel));
  const ratings = tests.flatMap(({ name, rating }) => (rating === null ? [] : [{ name, rating }]));
  const { scenario: proposed, working } = proposeScenario(ratings);
  return {
    ...casePlace(found),
    submissionId: found.id,
    version: found.version,
    status: found.status,
    isWindowOpen: !ended.has(found.id),
    isIllustrative: found.isIllustrative,
    isLocked,
    tests,
    blockers: draftBlockers({
      criteria: panel.criteria.map(({ code, record }) => ({
        code,
        recorded: record !== null,
        locked: record !== null && (isLocked || record.lockedAt !== null),
      })),
      tests: tests.map(({ name, rating }) => ({ name, rated: rating !== null })),
    }),
    scenario: ratings.length === tests.length ? { proposed, working } : null,
    draft: outcome?.scenario == null ? null : await draftView(found, outcome, outcome.scenario, panel),
    may: {
      rate: isLocked && mayDo(actor, "rate_test", facts),
      draft: mayDo(actor, "draft_outcome", facts),
      writeIssues: mayDo(actor, "draft_issue", facts),
      show: mayDo(actor, "show_draft_to_unit", facts),
      resume: mayDo(actor, "resume_moderation", facts),
    },
  };
}

function testView(test: RatedTestRow, panel: PanelRecord): TestView {
  const own = panel.criteria.filter(({ testId }) => testId === test.id);
  const proposal = proposeRating(ratedCriteria(panel, test.id));
  const isWhole = own.every(({ record }) => record !== null);
  return {
    id: test.id,
    name: test.name,
    rating: test.rating,
    version: test.version,
    departureReason: test.departureReason,
    // What was proposed when the panel rated stands beside its rating.
    proposed: test.rating === null ? (isWhole ? proposal.rating : null) : test.proposed,
    working: test.rating === null ? (isWhole ? proposal.working : "") : test.working,
    criteria: own.map(({ code, title, isCritical, weight, record }) => ({
      code,
      title,
      isCritical,
      weight,
      agreed: record === null ? null : judgementLabel(record.agreed),
    })),
  };
}

type OutcomeColumns = { id: string; version: number; reason: string; summary: string; shownAt: Date | null };

async function draftView(
  found: ModeratedCase,
  outcome: OutcomeColumns,
  scenario: Scenario,
  panel: PanelRecord,
): Promise<DraftView> {
  const [issues, recipients] = await Promise.all([issuesOf(database(), outcome.id), outcomeRecipients(found)]);
  const kind = issueKindFor(scenario);
  const taken = new Set(issues.map(({ code }) => code));
  const agreed = panel.criteria.flatMap(({ id: criterionId, record, ...words }) =>
    record === null ? [] : [{ ...words, criterionId, agreed: record.agreed, decisiveReasons: record.decisiveReasons }],
  );
  const proposed = kind === null ? [] : proposeIssues(agreed);
  const tests = new Map(panel.criteria.map(({ testId, testName }) => [testId, testName]));
  return {
    outcomeId: outcome.id,
    version: outcome.version,
    scenario,
    reason: outcome.reason,
    summary: outcome.summary,
    isShown: outcome.shownAt !== null,
    issues,
    proposed: proposed.flatMap(({ criterionId, title, severity, rootCause }) => {
      const code = agreed.find((each) => each.criterionId === criterionId)?.code ?? "";
      if (kind === null || taken.has(code)) return [];
      return [{ code, title, severity: severityWithin(kind, severity), rootCause }];
    }),
    about: [
      ...panel.criteria.map(({ code, title }) => ({ value: code, text: `${code} ${title}` })),
      ...[...tests].map(([value, name]) => ({ value, text: `The ${name.toLowerCase()} test as a whole` })),
    ],
    hasIssues: kind !== null,
    representationWorkingDays: found.checkpoint.programme.representationWorkingDays,
    recipients: recipients.map(({ name, why }) => ({ name, why })),
  };
}

import { type Actor, personOf } from "@/lib/db/actor";
import { findCaseAt } from "@/lib/db/case/find-case";
import { caseFacts } from "@/lib/db/case-facts";
import { database } from "@/lib/db/client";
import { type CasePlace, casePlace } from "@/lib/db/moderation/case-place";
import { findModeratedCaseAt } from "@/lib/db/moderation/moderated-case";
import { type FeedbackGroup, feedbackOf } from "@/lib/db/outcome/feedback-of";
import { type IssueRow, issuesOf } from "@/lib/db/outcome/issues-of";
import { windowOf } from "@/lib/db/outcome/open-outcome";
import { ratedTests } from "@/lib/db/outcome/rated-tests";
import { outcomeRecipients } from "@/lib/db/outcome/recipients";
import { outcomeScope } from "@/lib/db/scopes/outcome-scope";
import { actsForUnit } from "@/lib/db/scopes/roles";
import type { SubjectFacts } from "@/lib/domain/access/facts";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { checkWindowClosed, isWindowOpen } from "@/lib/domain/checkpoint/representations";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import type { Rating } from "@/lib/domain/moderation/rating";
import {
  endedOf,
  type OutcomeAudience,
  type OutcomeFacts,
  type OutcomeRow,
  openOf,
  outcomeFacts,
  outcomeInclude,
} from "./outcome-facts";

export type { FeedbackGroup } from "@/lib/db/outcome/feedback-of";
export type { IssueRow } from "@/lib/db/outcome/issues-of";

export type OutcomeView = CasePlace & {
  audience: OutcomeAudience;
  status: SubmissionStatus;
  isIllustrative: boolean;
  /** Null while there is none that the reader may see. */
  outcome: OutcomeFacts | null;
  ratings: { test: string; rating: Rating; proposed: Rating | null; working: string; departureReason: string }[];
  feedback: FeedbackGroup[];
  issues: IssueRow[];
  representations: { text: string; hasNone: boolean; at: Date }[];
  /** Drafts and outcomes that ended, and why. */
  ended: { how: string; at: Date; reason: string }[];
  recipients: { name: string; why: string }[];
  may: Record<"represent" | "show" | "issue" | "hold" | "release" | "publish" | "resume", boolean>;
  /** For a decision maker who cannot issue it now. */
  whyNotIssue: string | null;
};

type Standing = Pick<OutcomeView, "audience" | "status" | "isIllustrative"> &
  CasePlace & { submissionId: string; csuId: string; checkpointId: string; facts: SubjectFacts };

/** The outcome of a unit at a checkpoint, as far as the actor may read it; null for nothing at all. A fixed number of statements. */
export async function getOutcome(actor: Actor, csu: string, checkpoint: number): Promise<OutcomeView | null> {
  const outcomes = await database().outcome.findMany({
    where: {
      AND: [
        outcomeScope(actor),
        {
          submission: {
            csu: { slug: csu, kind: "csu" },
            checkpoint: { number: checkpoint, programme: { isRehearsal: false } },
          },
        },
      ],
    },
    orderBy: [{ endedAt: "desc" }],
    include: outcomeInclude,
  });
  const open = openOf(outcomes);
  const standing = await standingOf(actor, csu, checkpoint, open);
  if (standing === null) return null;
  const { submissionId, csuId, checkpointId, facts, ...view } = standing;
  const isNhs = view.audience === "nhs_cb";
  const found = { id: submissionId, csuId, checkpoint: { id: checkpointId } };
  const [tests, issues, recipients] = await Promise.all([
    open === null ? [] : ratedTests(database(), found),
    open === null || view.audience === "public" ? [] : issuesOf(database(), open.id),
    isNhs ? outcomeRecipients(found) : [],
  ]);
  const hasRecord = open !== null && view.audience !== "public";
  return {
    ...view,
    outcome: open === null ? null : outcomeFacts(open, actor.now, view.audience),
    ratings: tests.flatMap(({ name: test, rating, proposed, working, departureReason }) => {
      if (rating === null) return [];
      const isPublic = view.audience === "public";
      const why = isPublic
        ? { proposed: null, working: "", departureReason: "" }
        : { proposed, working, departureReason };
      return [{ test, rating, ...why }];
    }),
    feedback: hasRecord ? await feedbackOf(actor, found, issues) : [],
    issues,
    representations: hasRecord ? open.representations.map(({ madeAt: at, ...said }) => ({ ...said, at })) : [],
    ended: view.audience === "public" ? [] : endedOf(outcomes),
    recipients: recipients.map(({ name, why }) => ({ name, why })),
    ...(await offers(actor, open, facts)),
  };
}

/** The whole record is for NHS CB's people on the case, the unit's side of it for the unit; what is published, for everyone. */
async function standingOf(
  actor: Actor,
  csu: string,
  checkpoint: number,
  open: OutcomeRow | null,
): Promise<Standing | null> {
  const isUnit = actsForUnit(actor);
  const found = isUnit ? await findCaseAt(actor, csu, checkpoint) : await findModeratedCaseAt(actor, csu, checkpoint);
  if (found !== null) {
    return {
      ...casePlace(found),
      audience: isUnit ? "unit" : "nhs_cb",
      status: found.status,
      isIllustrative: found.isIllustrative,
      submissionId: found.id,
      csuId: found.csuId,
      checkpointId: found.checkpoint.id,
      facts: await caseFacts(actor, found),
    };
  }
  if (open?.status !== "published") return null;
  const { submission } = open;
  return {
    ...casePlace(submission),
    audience: "public",
    status: "published",
    isIllustrative: open.isIllustrative,
    submissionId: submission.id,
    csuId: submission.csuId,
    checkpointId: submission.checkpoint.id,
    facts: {},
  };
}

async function offers(actor: Actor, open: OutcomeRow | null, facts: SubjectFacts) {
  const window = open === null ? null : windowOf(open);
  const heard = window === null ? null : checkWindowClosed(window, actor.now);
  const isDecided = open?.issuedById != null;
  const isHeld = open !== null && (open.isHeld || open.submission.checkpoint.isHeld);
  const mayIssue = open !== null && mayDo(actor, "issue_outcome", facts);
  const waits = heard !== null && !heard.ok && heard.error === "conflict" ? heard.message : null;
  return {
    may: {
      represent: window !== null && isWindowOpen(window, actor.now) && mayDo(actor, "represent", facts),
      show: open !== null && mayDo(actor, "show_draft_to_unit", facts),
      issue: mayIssue && waits === null && !isDecided,
      hold: open !== null && !isHeld && mayDo(actor, "hold_outcome", facts),
      release: isDecided && mayDo(actor, "release_outcome", facts),
      publish: open !== null && mayDo(actor, "publish_outcome", facts),
      resume: open !== null && mayDo(actor, "resume_moderation", facts),
    },
    whyNotIssue: mayIssue
      ? isDecided
        ? `${open?.issuedById === personOf(actor) ? "You" : "A colleague"} decided this outcome. The programme office releases it.`
        : waits
      : whyNot(actor, "issue_outcome", facts),
  };
}

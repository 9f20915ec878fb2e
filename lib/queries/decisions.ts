import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type CasePlace, casePlace } from "@/lib/db/moderation/case-place";
import { windowOf } from "@/lib/db/outcome/open-outcome";
import { holds } from "@/lib/db/scopes/roles";
import { moderationScope } from "@/lib/db/scopes/score-scope";
import { isWindowOpen } from "@/lib/domain/checkpoint/representations";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import type { Scenario } from "@/lib/domain/moderation/scenario";

export type Decision = CasePlace & {
  status: SubmissionStatus;
  statusSince: Date;
  scenario: Scenario | null;
  proceeds: boolean;
  /** When the time for representations ends, or ended. */
  heardBy: Date | null;
  isWindowOpen: boolean;
  representations: number;
  isHeld: boolean;
  /** The reader scored it, so someone else decides. */
  isScorer: boolean;
  isIllustrative: boolean;
};

export type Decisions = {
  /** The unit has been heard. */
  toDecide: Decision[];
  beingHeard: Decision[];
  /** Decided, and held for release. */
  waitingForRelease: Decision[];
  inModeration: Decision[];
  decided: Decision[];
};

/** What waits for a decision, and what is on its way: the cases in or past moderation. One query and its relations. */
export async function listDecisions(actor: Actor): Promise<Decisions> {
  const decisions: Decisions = { toDecide: [], beingHeard: [], waitingForRelease: [], inModeration: [], decided: [] };
  if (!holds(actor, "decision_maker")) return decisions;
  const rows = await database().submission.findMany({
    where: { AND: [moderationScope(actor), { checkpoint: { programme: { isRehearsal: false } } }] },
    orderBy: [{ statusSince: "asc" }, { csu: { name: "asc" } }],
    select: {
      status: true,
      statusSince: true,
      isIllustrative: true,
      csu: { select: { slug: true, name: true } },
      checkpoint: { select: { number: true, name: true, isHeld: true } },
      panel: { where: { personId: actor.personId ?? "", scores: { some: {} } }, select: { id: true } },
      outcomes: {
        where: { status: { in: ["drafted", "issued", "published"] } },
        include: { _count: { select: { representations: { where: { hasNone: false } } } } },
      },
    },
  });
  for (const { outcomes, panel, ...row } of rows) {
    const [outcome] = outcomes;
    const window = outcome === undefined ? null : windowOf(outcome);
    const isOpen = window !== null && isWindowOpen(window, actor.now);
    const decision = {
      ...casePlace(row),
      status: row.status,
      statusSince: row.statusSince,
      isIllustrative: row.isIllustrative,
      scenario: outcome?.scenario ?? null,
      proceeds: outcome?.proceeds ?? false,
      heardBy: window?.closedAt ?? window?.dueAt ?? null,
      isWindowOpen: isOpen,
      representations: outcome?._count.representations ?? 0,
      isHeld: outcome?.isHeld === true || row.checkpoint.isHeld,
      isScorer: panel.length > 0,
    };
    decisions[groupOf(row.status, isOpen, outcome?.issuedById != null)].push(decision);
  }
  return decisions;
}

function groupOf(status: SubmissionStatus, isOpen: boolean, isDecided: boolean): keyof Decisions {
  if (status === "outcome_issued" || status === "published") return "decided";
  if (status !== "representations") return "inModeration";
  if (isDecided) return "waitingForRelease";
  return isOpen ? "beingHeard" : "toDecide";
}

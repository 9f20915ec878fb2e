import type { Actor } from "@/lib/db/actor";
import { checkpointBefore } from "@/lib/db/case/earlier-checkpoint";
import { database } from "@/lib/db/client";
import { endedWindows } from "@/lib/db/outcome/ended-windows";
import { hasSubmitted } from "@/lib/db/review/seat-facts";
import { knowsWhoSubmitted } from "@/lib/db/review/who-submitted";
import { stageScope } from "@/lib/db/scopes/case-scope";
import { holds } from "@/lib/db/scopes/roles";
import { mayDo } from "@/lib/domain/access/may-do";
import { whyOutOfOrder } from "@/lib/domain/checkpoint/opening";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";

export type CheckpointCriterion = {
  code: string;
  test: string;
  title: string;
  question: string;
  evidenceExpected: string;
  isCritical: boolean;
  weight: number;
};

export type CheckpointUnit = {
  slug: string;
  name: string;
  region: string;
  status: SubmissionStatus;
  statusSince: Date;
  isWindowOpen: boolean;
  dueAt: Date;
  isExtended: boolean;
  reviewers: number;
  /** How many have submitted, and never what. Null for a reviewer of the case, who does not know it until the panel is complete. */
  submitted: number | null;
  hasModerator: boolean;
  isIllustrative: boolean;
};

export type CheckpointView = {
  id: string;
  number: number;
  name: string;
  submissionName: string;
  dueAt: Date;
  openedAt: Date | null;
  status: "planned" | "open" | "closed";
  version: number;
  programme: { slug: string; name: string; panelSize: number; isRehearsal: boolean };
  criteria: CheckpointCriterion[];
  units: CheckpointUnit[];
  mayOpen: boolean;
  /** Why it waits for the checkpoint before it; null where it does not. */
  whyNotYet: string | null;
};

/** A checkpoint as the programme office runs it: its criteria, and every unit with its panel's progress. Five queries. */
export async function getCheckpoint(
  actor: Actor,
  programmeSlug: string,
  number: number,
): Promise<CheckpointView | null> {
  if (!holds(actor, "programme_office", "auditor")) return null;
  const checkpoint = await database().checkpoint.findFirst({
    where: { number, programme: { slug: programmeSlug } },
    include: {
      programme: { select: { slug: true, name: true, panelSize: true, isRehearsal: true } },
      criteria: {
        orderBy: { order: "asc" },
        include: { test: { select: { name: true } }, versions: { orderBy: { version: "desc" }, take: 1 } },
      },
    },
  });
  if (checkpoint === null) return null;
  const submissions = await database().submission.findMany({
    where: { AND: [stageScope(actor), { checkpointId: checkpoint.id }] },
    orderBy: { csu: { name: "asc" } },
    include: {
      csu: { select: { slug: true, name: true, region: { select: { name: true } } } },
      panel: {
        where: { replacedAt: null, recusedAt: null },
        select: { personId: true, duty: true, submittedAt: true, declaredAt: true },
      },
    },
  });
  const ended = await endedWindows(actor, submissions);
  return {
    id: checkpoint.id,
    number: checkpoint.number,
    name: checkpoint.name,
    submissionName: checkpoint.submissionName,
    dueAt: checkpoint.dueAt,
    openedAt: checkpoint.openedAt,
    status: checkpoint.status,
    version: checkpoint.version,
    programme: checkpoint.programme,
    criteria: checkpoint.criteria.flatMap(({ code, test, versions: [version] }) =>
      version === undefined ? [] : [{ code, test: test.name, ...wordsOf(version) }],
    ),
    units: submissions.map((submission) => {
      const reviewers = submission.panel.filter((seat) => seat.duty === "reviewer");
      return {
        slug: submission.csu.slug,
        name: submission.csu.name,
        region: submission.csu.region?.name ?? "National",
        status: submission.status,
        statusSince: submission.statusSince,
        isWindowOpen: !ended.has(submission.id),
        dueAt: submission.extendedDueAt ?? checkpoint.dueAt,
        isExtended: submission.extendedDueAt !== null,
        reviewers: reviewers.length,
        submitted: knowsWhoSubmitted(actor, submission) ? reviewers.filter(hasSubmitted).length : null,
        hasModerator: submission.panel.some((seat) => seat.duty === "moderator"),
        isIllustrative: submission.isIllustrative,
      };
    }),
    mayOpen: checkpoint.status === "planned" && mayDo(actor, "open_checkpoint", {}),
    whyNotYet: whyOutOfOrder(await checkpointBefore(checkpoint)),
  };
}

type Words = Pick<CheckpointCriterion, "title" | "question" | "evidenceExpected" | "isCritical" | "weight">;

function wordsOf({ title, question, evidenceExpected, isCritical, weight }: Words): Words {
  return { title, question, evidenceExpected, isCritical, weight };
}

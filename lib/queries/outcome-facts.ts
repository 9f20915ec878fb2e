import type { Prisma } from "@/lib/db/client";
import { windowOf } from "@/lib/db/outcome/open-outcome";
import { isWindowOpen } from "@/lib/domain/checkpoint/representations";
import type { Scenario } from "@/lib/domain/moderation/scenario";

/** What the reader gets: the whole record, what the unit reads, or what is published. */
export type OutcomeAudience = "nhs_cb" | "unit" | "public";

export type OutcomeFacts = {
  id: string;
  version: number;
  status: "drafted" | "issued" | "published";
  scenario: Scenario | null;
  proceeds: boolean;
  /** By the rule, where it proposed one. */
  proposed: Scenario | null;
  reason: string;
  summary: string;
  source: string | null;
  draftedAt: Date | null;
  shownAt: Date | null;
  window: { dueAt: Date; closedAt: Date | null; isOpen: boolean } | null;
  isHeld: boolean;
  /** Null where the whole checkpoint is held. */
  heldReason: string | null;
  /** Decided, and held for the programme office to release. */
  isDecided: boolean;
  issuedAt: Date | null;
  publishedAt: Date | null;
};

export const outcomeInclude = {
  representations: { orderBy: { madeAt: "asc" }, select: { text: true, hasNone: true, madeAt: true } },
  submission: {
    select: {
      id: true,
      csuId: true,
      isIllustrative: true,
      csu: { select: { slug: true, name: true } },
      checkpoint: { select: { id: true, number: true, name: true, isHeld: true } },
      events: { where: { event: "hold" }, orderBy: { sequence: "desc" }, take: 1, select: { reason: true } },
    },
  },
} as const satisfies Prisma.OutcomeInclude;

export type OutcomeRow = Prisma.OutcomeGetPayload<{ include: typeof outcomeInclude }>;

const openStatuses = ["drafted", "issued", "published"] as const;

/** The outcome that has not ended. */
export function openOf(outcomes: readonly OutcomeRow[]): OutcomeRow | null {
  return outcomes.find(({ status }) => openStatuses.some((each) => each === status)) ?? null;
}

export function outcomeFacts(row: OutcomeRow, now: Date, audience: OutcomeAudience): OutcomeFacts {
  const window = windowOf(row);
  const isPublic = audience === "public";
  const status = openStatuses.find((each) => each === row.status) ?? "drafted";
  const { id, version, scenario, proceeds, proposed, reason, summary, source } = row;
  return {
    id,
    version,
    status,
    scenario,
    proceeds,
    source,
    ...(isPublic ? { proposed: null, reason: "", summary: "" } : { proposed, reason, summary }),
    draftedAt: row.draftedAt,
    shownAt: row.shownAt,
    issuedAt: row.issuedAt,
    publishedAt: row.publishedAt,
    window: window === null ? null : { ...window, isOpen: isWindowOpen(window, now) },
    // Holding is NHS CB's own affair until the outcome is out.
    isHeld: audience === "nhs_cb" && status === "drafted" && (row.isHeld || row.submission.checkpoint.isHeld),
    heldReason: audience === "nhs_cb" && row.isHeld ? (row.submission.events[0]?.reason ?? null) : null,
    isDecided: audience === "nhs_cb" && status === "drafted" && row.issuedById !== null,
  };
}

/** Drafts and outcomes that ended, and why. */
export function endedOf(outcomes: readonly OutcomeRow[]): { how: string; at: Date; reason: string }[] {
  return outcomes.flatMap(({ endedAt, endedReason, issuedAt, status }) => {
    if (endedAt === null) return [];
    const how = issuedAt === null ? "Draft taken back" : `Outcome ${status}`;
    return [{ how, at: endedAt, reason: endedReason ?? "" }];
  });
}

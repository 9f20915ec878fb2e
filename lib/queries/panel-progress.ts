import type { Actor } from "@/lib/db/actor";
import { type CaseHeader, caseHeader } from "@/lib/db/case/case-header";
import { findCaseAt } from "@/lib/db/case/find-case";
import { caseFacts } from "@/lib/db/case-facts";
import { database } from "@/lib/db/client";
import { panelSeat, seatSelect } from "@/lib/db/review/seat-facts";
import { whyNot } from "@/lib/domain/access/may-do";
import { panelState } from "@/lib/domain/scoring/panel";

export type PanelProgress = CaseHeader & {
  /** Who is waited for and who has submitted; nothing of what anyone scored, nor how far anyone has come. */
  reviewers: { id: string; name: string; dueAt: Date | null; hasSubmitted: boolean }[];
  /** Reviewers who had a place and are not waited for, and why. */
  notWaitedFor: { id: string; name: string; why: string }[];
  isComplete: boolean;
  /** Reviewers without whom the panel could go ahead: two or more would be left. */
  mayProceedWithout: string[];
  /** Null where the moderator may go ahead; otherwise the sentence to show. */
  whyNotProceed: string | null;
};

/** The panel of a case as its moderator follows it. Null for anyone who does not moderate it. */
export async function getPanelProgress(
  actor: Actor,
  csuSlug: string,
  checkpoint: number,
): Promise<PanelProgress | null> {
  const row = await findCaseAt(actor, csuSlug, checkpoint);
  if (row === null) return null;
  const facts = await caseFacts(actor, row);
  if (facts.isModerator !== true) return null;
  const [header, { proceededReason, checkpoint: of }, seats] = await Promise.all([
    caseHeader(actor, row),
    database().submission.findUniqueOrThrow({
      where: { id: row.id },
      select: { proceededReason: true, checkpoint: { select: { programme: { select: { minimumReviewers: true } } } } },
    }),
    database().panelMember.findMany({
      where: { submissionId: row.id, duty: "reviewer" },
      orderBy: { ordinal: "asc" },
      select: { ...seatSelect, dueAt: true, person: { select: { name: true } } },
    }),
  ]);
  const { minimumReviewers } = of.programme;
  const state = panelState(seats.map(panelSeat), minimumReviewers);
  const waitedFor = new Set([...state.counted, ...state.outstanding]);
  const counted = new Set(state.counted);
  const isEnough = waitedFor.size - 1 >= minimumReviewers;
  return {
    ...header,
    reviewers: seats
      .filter(({ id }) => waitedFor.has(id))
      .map(({ id, person, dueAt }) => ({ id, name: person.name, dueAt, hasSubmitted: counted.has(id) })),
    notWaitedFor: seats
      .filter(({ id, replacedAt }) => !waitedFor.has(id) && replacedAt === null)
      .map(({ id, person, recusedAt }) => ({
        id,
        name: person.name,
        why: recusedAt === null ? `Left out: ${proceededReason}` : "Declared a conflict, and is not replaced yet",
      })),
    isComplete: state.complete,
    mayProceedWithout: isEnough ? [...state.outstanding] : [],
    whyNotProceed: whyNot(actor, "proceed_without_reviewer", facts),
  };
}

import { isWindowOpen } from "@/lib/domain/checkpoint/representations";
import { counted } from "@/lib/domain/shared/counted";
import { londonDay } from "@/lib/domain/shared/london-time";
import { reviewsInWords } from "@/lib/domain/work/reviews-task";
import { type CasePage, mendingTask, type Task } from "@/lib/domain/work/task";
import type { Actor } from "../actor";
import { database, type Prisma } from "../client";
import { countedSeatSelect, lockOf } from "../moderation/lock-of";
import { seatWaitedFor } from "../review/seat-facts";
import { addressedCases, caseScope, reviewableStatuses } from "../scopes/case-scope";
import { holds } from "../scopes/roles";

const caseInclude = {
  csu: { select: { slug: true, name: true } },
  checkpoint: { select: { number: true, name: true, _count: { select: { criteria: true } } } },
  panel: {
    where: { duty: "reviewer", replacedAt: null, recusedAt: null, setAsideAt: null },
    select: { submittedAt: true, declaredAt: true, dueAt: true, ...countedSeatSelect },
  },
  records: { select: { recordedAt: true, lockedAt: true } },
  confirmations: { select: { panelMemberId: true, agrees: true, confirmedAt: true } },
  outcomes: {
    where: { status: "drafted" },
    select: { representationsDueAt: true, representationsClosedAt: true, issuedById: true },
  },
} as const satisfies Prisma.SubmissionInclude;

type Case = Prisma.SubmissionGetPayload<{ include: typeof caseInclude }>;

/** What waits for a moderator. Whether reviewers have submitted is a count, as for the programme office. One query. */
export async function moderatorTasks(actor: Actor): Promise<Task[]> {
  if (!holds(actor, "moderator") || actor.personId === null) return [];
  const cases = await database().submission.findMany({
    where: {
      AND: [
        caseScope(actor),
        addressedCases,
        {
          status: { in: reviewableStatuses },
          panel: { some: { personId: actor.personId, duty: "moderator", replacedAt: null } },
        },
      ],
    },
    include: caseInclude,
  });
  return cases.flatMap((each) => {
    const step = stepOf(each, actor.now);
    if (step === null) return [];
    const { csu, checkpoint } = each;
    const { to, ...words } = step;
    return {
      about: `${csu.name}, ${checkpoint.name.toLowerCase()}`,
      why: "You moderate this case",
      dueOn: null,
      isWaiting: false,
      key: `moderate:${each.id}`,
      ...words,
      place: { to, csu: csu.slug, checkpoint: checkpoint.number },
    };
  });
}

type Step = Pick<Task, "title"> & Partial<Pick<Task, "why" | "isWaiting">> & { to: CasePage };

function stepOf(each: Case, now: Date): Step | null {
  switch (each.status) {
    case "in_review": {
      const title = reviewsInWords(each.panel.map(seatWaitedFor), londonDay(now));
      return { title, isWaiting: true, to: "panelProgress" };
    }
    case "in_moderation":
      return stepOfRecord(each);
    case "outcome_drafted":
      return { title: "Show the draft outcome to the unit", to: "ratings" };
    case "returned_in_part":
      return { ...mendingTask, to: "moderation" };
    case "representations":
      return { title: draftInWords(each.outcomes[0], now), isWaiting: true, to: "outcome" };
    default:
      return null;
  }
}

function stepOfRecord({ checkpoint, records, confirmations, panel }: Case): Step {
  const { criteria } = checkpoint._count;
  const left = criteria - records.length;
  if (left > 0) return { title: `Record ${counted(left, "more criterion", "more criteria")}`, to: "moderation" };
  const seats = panel.filter((seat) => seat.submittedAt !== null);
  const lock = lockOf({ seats, confirmations, records, criteria });
  if (lock.disagreeing.length > 0) return { title: "Change the record, or write the dissent in", to: "moderation" };
  return lock.locks || records.every((record) => record.lockedAt !== null)
    ? { title: "Rate the tests and draft the outcome", to: "ratings" }
    : { title: "The panel is confirming the record", isWaiting: true, to: "moderation" };
}

type Draft = { representationsDueAt: Date | null; representationsClosedAt: Date | null; issuedById: string | null };

/** What a draft that the unit has been shown waits for. */
function draftInWords(draft: Draft | undefined, now: Date): string {
  if (draft?.issuedById != null) return "The programme office releases the outcome";
  const dueAt = draft?.representationsDueAt ?? null;
  const isOpen = dueAt === null || isWindowOpen({ dueAt, closedAt: draft?.representationsClosedAt ?? null }, now);
  return isOpen ? "The unit may make representations" : "The decision maker issues the outcome";
}

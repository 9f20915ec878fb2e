import { counted } from "@/lib/domain/shared/counted";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { londonDay } from "@/lib/domain/shared/london-time";
import { type CasePage, mendingTask, type Task } from "@/lib/domain/work/task";
import type { Actor } from "../actor";
import { database, type Prisma } from "../client";
import { addressedCases, declarableCaseScope } from "../scopes/case-scope";
import { holds } from "../scopes/roles";

const seatInclude = {
  scores: { select: { value: true, cannotJudge: true, reason: true } },
  confirmations: { select: { id: true } },
  submission: {
    include: {
      csu: { select: { slug: true, name: true } },
      checkpoint: { select: { number: true, name: true, _count: { select: { criteria: true } } } },
      records: { select: { lockedAt: true } },
    },
  },
} as const satisfies Prisma.PanelMemberInclude;

type Seat = Prisma.PanelMemberGetPayload<{ include: typeof seatInclude }>;

/** What waits for a reviewer: to declare, to score, to submit, to confirm the record. Of others' work, nothing. One query. */
export async function reviewerTasks(actor: Actor): Promise<Task[]> {
  if (!holds(actor, "reviewer") || actor.personId === null) return [];
  const seats = await database().panelMember.findMany({
    where: {
      personId: actor.personId,
      duty: "reviewer",
      replacedAt: null,
      recusedAt: null,
      // Whom the panel goes on without, nothing waits for any more.
      setAsideAt: null,
      submission: {
        AND: [
          declarableCaseScope(actor),
          addressedCases,
          { status: { in: ["in_review", "in_moderation", "submitted", "returned_in_part"] } },
        ],
      },
    },
    include: seatInclude,
  });
  return seats.flatMap((seat) => {
    const step = stepOf(seat);
    if (step === null) return [];
    const { csu, checkpoint } = seat.submission;
    const { key, to, ...words } = step;
    return {
      about: `${csu.name}, ${checkpoint.name.toLowerCase()}`,
      why: `You were assigned on ${dayInWords(londonDay(seat.assignedAt))}`,
      dueOn: seat.dueAt === null ? null : londonDay(seat.dueAt),
      isWaiting: false,
      ...words,
      key: `${key}:${seat.id}`,
      place: { to, csu: csu.slug, checkpoint: checkpoint.number },
    };
  });
}

type Step = Pick<Task, "key" | "title"> & Partial<Pick<Task, "why" | "dueOn" | "isWaiting">> & { to: CasePage };

function stepOf(seat: Seat): Step | null {
  const { status, checkpoint, records } = seat.submission;
  if (seat.declaredAt === null) return { key: "declare", title: "Declare your interests", to: "declaration" };
  if (status === "returned_in_part") return { ...mendingTask, key: "returned", to: "review" };
  if (status === "in_moderation") {
    const isWhole = records.length === checkpoint._count.criteria;
    const isOpen = records.some(({ lockedAt }) => lockedAt === null);
    const isToConfirm = isWhole && isOpen && seat.confirmations.length === 0;
    const words = { title: "Confirm the moderation record", why: "You are on the panel", dueOn: null };
    return isToConfirm ? { key: "confirm", ...words, to: "moderation" } : null;
  }
  if (seat.submittedAt !== null) {
    const words = { title: "You have submitted your review", why: "The panel is not complete" };
    return { key: "sent", ...words, dueOn: null, isWaiting: true, to: "review" };
  }
  const done = seat.scores.filter(
    (score) => (score.value !== null || score.cannotJudge) && score.reason.length >= 10,
  ).length;
  const left = checkpoint._count.criteria - done;
  const title = left === 0 ? "Submit your review" : `Score ${counted(left, "more criterion", "more criteria")}`;
  return { key: "score", title, to: "review" };
}

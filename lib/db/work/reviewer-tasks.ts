import { REVIEW_WORKING_DAYS } from "@/lib/domain/scoring/review-time";
import { counted } from "@/lib/domain/shared/counted";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { londonDay } from "@/lib/domain/shared/london-time";
import { addWorkingDays, type BankHolidays } from "@/lib/domain/shared/working-days";
import { mendingTask, type Task } from "@/lib/domain/work/task";
import type { Actor } from "../actor";
import { database } from "../client";
import { addressedCases, declarableCaseScope } from "../scopes/case-scope";
import { holds } from "../scopes/roles";

/** What waits for a reviewer: to declare, to score, to submit, to confirm the record. Of others' work, nothing. One query. */
export async function reviewerTasks(actor: Actor, holidays: BankHolidays): Promise<Task[]> {
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
    include: {
      scores: { select: { value: true, cannotJudge: true, reason: true } },
      confirmations: { select: { id: true } },
      submission: {
        include: {
          csu: { select: { slug: true, name: true } },
          checkpoint: { select: { number: true, name: true, _count: { select: { criteria: true } } } },
          _count: { select: { records: true } },
        },
      },
    },
  });
  return seats.flatMap((seat): Task[] => {
    const { submission } = seat;
    const { csu, checkpoint } = submission;
    const base = {
      about: `${csu.name}, ${checkpoint.name.toLowerCase()}`,
      why: `You were assigned on ${dayInWords(londonDay(seat.assignedAt))}`,
      dueOn: londonDay(
        seat.dueAt ??
          new Date(`${addWorkingDays(londonDay(seat.assignedAt), REVIEW_WORKING_DAYS, holidays)}T12:00:00Z`),
      ),
      isWaiting: false,
    };
    if (seat.declaredAt === null) {
      return [
        {
          ...base,
          key: `declare:${seat.id}`,
          title: "Declare your interests",
          place: { to: "declaration", csu: csu.slug, checkpoint: checkpoint.number },
        },
      ];
    }
    if (submission.status === "returned_in_part") {
      return [
        {
          ...base,
          ...mendingTask,
          key: `returned:${seat.id}`,
          place: { to: "review", csu: csu.slug, checkpoint: checkpoint.number },
        },
      ];
    }
    if (submission.status === "in_moderation") {
      const isRecorded = submission._count.records === checkpoint._count.criteria && seat.confirmations.length === 0;
      const why = "You are on the panel";
      return isRecorded
        ? [
            {
              ...base,
              key: `confirm:${seat.id}`,
              title: "Confirm the moderation record",
              why,
              dueOn: null,
              place: { to: "moderation", csu: csu.slug, checkpoint: checkpoint.number },
            },
          ]
        : [];
    }
    if (seat.submittedAt !== null) {
      return [
        {
          ...base,
          key: `sent:${seat.id}`,
          title: "You have submitted your review",
          why: "The panel is not complete",
          dueOn: null,
          isWaiting: true,
          place: { to: "review", csu: csu.slug, checkpoint: checkpoint.number },
        },
      ];
    }
    const done = seat.scores.filter(
      (score) => (score.value !== null || score.cannotJudge) && score.reason.length >= 10,
    ).length;
    const left = checkpoint._count.criteria - done;
    const title = left === 0 ? "Submit your review" : `Score ${counted(left, "more criterion", "more criteria")}`;
    return [
      {
        ...base,
        key: `score:${seat.id}`,
        title,
        place: { to: "review", csu: csu.slug, checkpoint: checkpoint.number },
      },
    ];
  });
}

import { counted } from "@/lib/domain/shared/counted";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { londonDay } from "@/lib/domain/shared/london-time";
import { addWorkingDays, type BankHolidays } from "@/lib/domain/shared/working-days";
import type { Task } from "@/lib/domain/work/task";
import type { Actor } from "../actor";
import { database } from "../client";
import { caseScope, declarableCaseScope, reviewableStatuses } from "../scopes/case-scope";
import { holds } from "../scopes/roles";

/** Working days for a review where no day is set. Our design. */
const reviewWithin = 15;

/** What waits for a reviewer: to declare, to score, to submit, to confirm the record. Of others' work, nothing. One query. */
export async function reviewerTasks(actor: Actor, holidays: BankHolidays): Promise<Task[]> {
  if (!holds(actor, "reviewer") || actor.personId === null) return [];
  const seats = await database().panelMember.findMany({
    where: {
      personId: actor.personId,
      duty: "reviewer",
      replacedAt: null,
      recusedAt: null,
      submission: {
        AND: [declarableCaseScope(actor), { status: { in: ["in_review", "in_moderation", "submitted"] } }],
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
        seat.dueAt ?? new Date(`${addWorkingDays(londonDay(seat.assignedAt), reviewWithin, holidays)}T12:00:00Z`),
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

/** What waits for a moderator. Whether reviewers have submitted is a count, as for the programme office. One query. */
export async function moderatorTasks(actor: Actor): Promise<Task[]> {
  if (!holds(actor, "moderator") || actor.personId === null) return [];
  const cases = await database().submission.findMany({
    where: {
      AND: [
        caseScope(actor),
        {
          status: { in: reviewableStatuses },
          panel: { some: { personId: actor.personId, duty: "moderator", replacedAt: null } },
        },
      ],
    },
    include: {
      csu: { select: { slug: true, name: true } },
      checkpoint: { select: { number: true, name: true, _count: { select: { criteria: true } } } },
      panel: { where: { duty: "reviewer", replacedAt: null, recusedAt: null }, select: { submittedAt: true } },
      records: { select: { lockedAt: true } },
    },
  });
  return cases.flatMap((each): Task[] => {
    const { csu, checkpoint, records } = each;
    const [slug, number] = [csu.slug, checkpoint.number];
    const base = {
      about: `${csu.name}, ${checkpoint.name.toLowerCase()}`,
      why: "You moderate this case",
      dueOn: null,
      isWaiting: false,
      key: `moderate:${each.id}`,
    };
    switch (each.status) {
      case "in_review": {
        const submitted = each.panel.filter((seat) => seat.submittedAt !== null).length;
        return [
          {
            ...base,
            title: `${submitted} of ${each.panel.length} reviews submitted`,
            isWaiting: true,
            place: { to: "moderation", csu: slug, checkpoint: number },
          },
        ];
      }
      case "in_moderation": {
        const left = checkpoint._count.criteria - records.length;
        if (left > 0)
          return [
            {
              ...base,
              title: `Record ${counted(left, "more criterion", "more criteria")}`,
              place: { to: "moderation", csu: slug, checkpoint: number },
            },
          ];
        const isLocked = records.every((record) => record.lockedAt !== null);
        return isLocked
          ? [
              {
                ...base,
                title: "Rate the tests and draft the outcome",
                place: { to: "ratings", csu: slug, checkpoint: number },
              },
            ]
          : [
              {
                ...base,
                title: "The panel is confirming the record",
                isWaiting: true,
                place: { to: "moderation", csu: slug, checkpoint: number },
              },
            ];
      }
      case "outcome_drafted":
        return [
          {
            ...base,
            title: "Show the draft outcome to the unit",
            place: { to: "ratings", csu: slug, checkpoint: number },
          },
        ];
      case "representations":
        return [
          {
            ...base,
            title: "The unit may make representations",
            isWaiting: true,
            place: { to: "outcome", csu: slug, checkpoint: number },
          },
        ];
      default:
        return [];
    }
  });
}

/** What waits for the decision maker: outcomes whose time for representations is over. One query. */
export async function deciderTasks(actor: Actor): Promise<Task[]> {
  if (!holds(actor, "decision_maker")) return [];
  const outcomes = await database().outcome.findMany({
    where: {
      status: "drafted",
      shownAt: { not: null },
      submission: { AND: [caseScope(actor), { status: "representations" }] },
    },
    include: {
      submission: {
        include: { csu: { select: { slug: true, name: true } }, checkpoint: { select: { number: true, name: true } } },
      },
    },
  });
  return outcomes.map((outcome): Task => {
    const { csu, checkpoint } = outcome.submission;
    const isOver =
      outcome.representationsClosedAt !== null ||
      (outcome.representationsDueAt !== null && outcome.representationsDueAt < actor.now);
    return {
      key: `issue:${outcome.id}`,
      title: isOver ? "Issue the outcome" : "The unit may make representations",
      about: `${csu.name}, ${checkpoint.name.toLowerCase()}`,
      why: isOver ? "The time for representations is over" : "You can issue it after that",
      place: { to: "outcome", csu: csu.slug, checkpoint: checkpoint.number },
      dueOn: null,
      isWaiting: !isOver,
    };
  });
}

import { isWindowOpen } from "@/lib/domain/checkpoint/representations";
import { counted } from "@/lib/domain/shared/counted";
import { mendingTask, type Task } from "@/lib/domain/work/task";
import type { Actor } from "../actor";
import { database } from "../client";
import { hasSubmitted } from "../review/seat-facts";
import { addressedCases, caseScope, reviewableStatuses } from "../scopes/case-scope";
import { holds } from "../scopes/roles";

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
    include: {
      csu: { select: { slug: true, name: true } },
      checkpoint: { select: { number: true, name: true, _count: { select: { criteria: true } } } },
      panel: {
        where: { duty: "reviewer", replacedAt: null, recusedAt: null, setAsideAt: null },
        select: { submittedAt: true, declaredAt: true },
      },
      records: { select: { lockedAt: true } },
      outcomes: {
        where: { status: "drafted" },
        select: { representationsDueAt: true, representationsClosedAt: true, issuedById: true },
      },
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
        const submitted = each.panel.filter(hasSubmitted).length;
        return [
          {
            ...base,
            title: `${submitted} of ${each.panel.length} reviews submitted`,
            isWaiting: true,
            place: { to: "panelProgress", csu: slug, checkpoint: number },
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
      case "returned_in_part":
        return [{ ...base, ...mendingTask, place: { to: "moderation", csu: slug, checkpoint: number } }];
      case "representations":
        return [
          {
            ...base,
            title: draftInWords(each.outcomes[0], actor.now),
            isWaiting: true,
            place: { to: "outcome", csu: slug, checkpoint: number },
          },
        ];
      default:
        return [];
    }
  });
}

type Draft = { representationsDueAt: Date | null; representationsClosedAt: Date | null; issuedById: string | null };

/** What a draft that the unit has been shown waits for. */
function draftInWords(draft: Draft | undefined, now: Date): string {
  if (draft?.issuedById != null) return "The programme office releases the outcome";
  const dueAt = draft?.representationsDueAt ?? null;
  const isOpen = dueAt === null || isWindowOpen({ dueAt, closedAt: draft?.representationsClosedAt ?? null }, now);
  return isOpen ? "The unit may make representations" : "The decision maker issues the outcome";
}

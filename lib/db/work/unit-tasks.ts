import { counted } from "@/lib/domain/shared/counted";
import { londonDay } from "@/lib/domain/shared/london-time";
import type { Place, Task } from "@/lib/domain/work/task";
import type { Actor } from "../actor";
import { database } from "../client";
import { caseScope } from "../scopes/case-scope";
import { actsForUnit, holds } from "../scopes/roles";

/** What waits for a unit's people at its checkpoints. One query. */
export async function unitTasks(actor: Actor): Promise<Task[]> {
  if (!actsForUnit(actor)) return [];
  const cases = await database().submission.findMany({
    where: { AND: [caseScope(actor), { status: { notIn: ["not_open", "published", "withdrawn"] } }] },
    include: {
      csu: { select: { slug: true, name: true } },
      checkpoint: { select: { number: true, name: true, dueAt: true, _count: { select: { criteria: true } } } },
      answers: { where: { isReady: true }, select: { id: true } },
      outcomes: {
        where: { status: "drafted", shownAt: { not: null } },
        select: { representationsDueAt: true, representationsClosedAt: true },
      },
    },
  });
  const isLead = holds(actor, "csu_lead");
  return cases.flatMap((each): Task[] => {
    const { csu, checkpoint } = each;
    const [slug, number] = [csu.slug, checkpoint.number];
    const dueOn = londonDay(each.extendedDueAt ?? checkpoint.dueAt);
    const base = {
      about: checkpoint.name,
      why: `${csu.name} is preparing it`,
      dueOn,
      isWaiting: false,
      key: `case:${each.id}`,
    };
    switch (each.status) {
      case "preparing": {
        const left = checkpoint._count.criteria - each.answers.length;
        if (left > 0)
          return [
            {
              ...base,
              title: `Answer ${counted(left, "more criterion", "more criteria")}`,
              place: { to: "unitCheckpoint", csu: slug, checkpoint: number },
            },
          ];
        return [
          {
            ...base,
            title: isLead ? "Check what is missing and sign off" : "Check what is missing",
            why: "Every criterion is marked ready",
            place: { to: "submit", csu: slug, checkpoint: number },
          },
        ];
      }
      case "signed_off":
        return [
          {
            ...base,
            title: isLead ? "Submit to NHS CB" : "A CSU lead submits it",
            why: "It is signed off",
            isWaiting: !isLead,
            place: { to: "submit", csu: slug, checkpoint: number },
          },
        ];
      case "returned_in_part":
        return [
          {
            ...base,
            title: "Mend the returned criteria",
            why: "NHS CB returned part of it",
            place: { to: "unitCheckpoint", csu: slug, checkpoint: number },
          },
        ];
      case "representations": {
        const [draft] = each.outcomes;
        const isOpen =
          draft?.representationsDueAt != null &&
          draft.representationsClosedAt === null &&
          actor.now <= draft.representationsDueAt;
        const due = draft?.representationsDueAt == null ? null : londonDay(draft.representationsDueAt);
        const place: Place = { to: "outcome", csu: slug, checkpoint: number };
        if (!isOpen)
          return [
            {
              ...base,
              title: "NHS CB issues the outcome",
              why: "The time for representations is over",
              dueOn: null,
              isWaiting: true,
              place,
            },
          ];
        return [
          {
            ...base,
            title: isLead ? "Answer the draft outcome" : "Read the draft outcome",
            why: "NHS CB has shown it to you",
            dueOn: due,
            place,
          },
        ];
      }
      case "outcome_issued":
        return [];
      default:
        return [
          {
            ...base,
            title: "NHS CB is reviewing it",
            why: "You have submitted it",
            dueOn: null,
            isWaiting: true,
            place: { to: "receipt", csu: slug, checkpoint: number },
          },
        ];
    }
  });
}

import { checkUnitMayOpen } from "@/lib/domain/checkpoint/opening";
import { isWindowOpen } from "@/lib/domain/checkpoint/representations";
import { londonDay } from "@/lib/domain/shared/london-time";
import type { Task } from "@/lib/domain/work/task";
import { nextForUnitCase, type UnitCase } from "@/lib/domain/work/unit-case-task";
import type { Actor } from "../actor";
import { earlierCheckpoints } from "../case/earlier-checkpoint";
import { database, type Prisma } from "../client";
import { addressedCases, caseScope } from "../scopes/case-scope";
import { actsForUnit, holds } from "../scopes/roles";

const begun: Prisma.SubmissionWhereInput = { status: { notIn: ["not_open", "published", "withdrawn"] } };
const openedWithout: Prisma.SubmissionWhereInput = { status: "not_open", checkpoint: { status: "open" } };

/** What waits for a unit's people at its checkpoints. One query, and one for each that opened without the unit. */
export async function unitTasks(actor: Actor): Promise<Task[]> {
  if (!actsForUnit(actor)) return [];
  const cases = await database().submission.findMany({
    where: { AND: [caseScope(actor), addressedCases, { OR: [begun, openedWithout] }] },
    include: {
      csu: { select: { slug: true, name: true } },
      checkpoint: {
        select: { programmeId: true, number: true, name: true, dueAt: true, _count: { select: { criteria: true } } },
      },
      answers: { select: { criterionId: true, isReady: true, editedById: true } },
      pointers: { where: { withdrawnAt: null }, select: { criterionId: true, editedById: true } },
      outcomes: {
        where: { status: "drafted", shownAt: { not: null } },
        select: { representationsDueAt: true, representationsClosedAt: true },
      },
    },
  });
  const isLead = holds(actor, "csu_lead");
  const mayBegin = await Promise.all(
    cases.map(async ({ status, checkpoint, csuId }) => {
      if (status !== "not_open") return false;
      const earlierOf = await earlierCheckpoints(database(), checkpoint, csuId);
      return checkUnitMayOpen("open", earlierOf(csuId)).ok;
    }),
  );
  return cases.flatMap((each, index): Task[] => {
    const { csu, checkpoint } = each;
    const next = nextForUnitCase({
      status: each.status,
      unit: csu.name,
      isLead,
      criteriaLeft: checkpoint._count.criteria - readyIn(each),
      hasPrepared: [...each.answers, ...each.pointers].some(({ editedById }) => editedById === actor.personId),
      dueOn: londonDay(each.extendedDueAt ?? checkpoint.dueAt),
      mayBegin: mayBegin[index] ?? false,
      window: windowOf(each.outcomes[0], actor.now),
    });
    if (next === null) return [];
    const { page, ...step } = next;
    return [
      {
        ...step,
        key: `case:${each.id}`,
        about: checkpoint.name,
        place: { to: page, csu: csu.slug, checkpoint: checkpoint.number },
      },
    ];
  });
}

type Draft = { representationsDueAt: Date | null; representationsClosedAt: Date | null };

function windowOf(draft: Draft | undefined, now: Date): UnitCase["window"] {
  if (draft?.representationsDueAt == null) return null;
  const { representationsDueAt: dueAt, representationsClosedAt: closedAt } = draft;
  return { isOpen: isWindowOpen({ dueAt, closedAt }, now), dueOn: londonDay(dueAt) };
}

type Prepared = { answers: { criterionId: string; isReady: boolean }[]; pointers: { criterionId: string }[] };

/** As the case's own page counts them: an answer that is marked as ready is never empty, and needs a pointer besides. */
function readyIn({ answers, pointers }: Prepared): number {
  const pointedTo = new Set(pointers.map(({ criterionId }) => criterionId));
  return answers.filter(({ isReady, criterionId }) => isReady && pointedTo.has(criterionId)).length;
}

import type { FlagPlan } from "@/lib/domain/flag/plan";
import type { Actor } from "../actor";
import { database } from "../client";
import { dayOf } from "../days";
import { flagScope } from "../scopes/flag-scope";

/** A flag in scope with what the rules ask of it, or null. */
export async function findFlag(actor: Actor, id: string) {
  return database().flag.findFirst({
    where: { AND: [flagScope(actor), { id }] },
    include: { csu: { select: { name: true } }, milestones: { orderBy: { sequence: "asc" } } },
  });
}

export type FoundFlag = NonNullable<Awaited<ReturnType<typeof findFlag>>>;

export function planOf(flag: FoundFlag): FlagPlan {
  return {
    rootCause: flag.rootCause,
    exitCriteria: flag.exitCriteria,
    csuOwnerId: flag.csuOwnerId,
    nhsOwnerId: flag.nhsOwnerId,
    dueOn: dayOf(flag.dueOn),
    milestones: flag.milestones.map(({ title, dueOn }) => ({ title, dueOn: dayOf(dueOn) })),
  };
}

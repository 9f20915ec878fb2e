import type { Actor } from "../actor";
import type { Transaction } from "../client";
import type { FoundFlag } from "./find-flag";

/** Keeps the plan that both sides have just agreed, whole: what it says can be changed later, what was agreed cannot. */
export async function keepAgreedPlan(tx: Transaction, actor: Actor, flag: FoundFlag): Promise<void> {
  const { rootCause, exitCriteria, dueOn, csuOwnerId, nhsOwnerId } = flag;
  if (csuOwnerId === null || nhsOwnerId === null) throw new Error("A plan without owners cannot have been agreed.");
  const last = await tx.agreedPlan.aggregate({ where: { flagId: flag.id }, _max: { number: true } });
  await tx.agreedPlan.create({
    data: {
      flagId: flag.id,
      number: (last._max.number ?? 0) + 1,
      agreedAt: actor.now,
      rootCause,
      exitCriteria,
      dueOn,
      csuOwnerId,
      nhsOwnerId,
      milestones: { create: flag.milestones.map(({ sequence, title, dueOn }) => ({ sequence, title, dueOn })) },
    },
  });
}

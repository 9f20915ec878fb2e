import { type PlanChange, planChanges, type ReadablePlan } from "@/lib/domain/flag/plan-changes";
import { dayOf } from "../days";
import type { AgreedMilestone, AgreedPlan, Flag, Milestone } from "../generated/client";

type KeptPlan = AgreedPlan & { milestones: AgreedMilestone[] };
type FlagWithPlans = Flag & { csu: { name: string }; milestones: Milestone[]; agreedPlans: KeptPlan[] };

/** Which plan of the flag this is, and what differs from the agreed one before it. */
export type PlanStanding = {
  /** Counts the plans that both sides agreed, and one that waits for it. */
  number: number;
  comparison: { number: number; agreedAt: Date; changes: PlanChange[] } | null;
};

/** The two agreed plans that a page compares with, latest first. */
export const lastAgreedPlans = {
  orderBy: { number: "desc" },
  take: 2,
  include: { milestones: { orderBy: { sequence: "asc" } } },
} as const;

/**
 * A plan that both sides have agreed is compared with the one before it; one that has changed since, because it was written anew
 * or more time was given, with the one that was agreed.
 */
export function planStanding(flag: FlagWithPlans, names: ReadonlyMap<string, string>): PlanStanding {
  const [latest, earlier] = flag.agreedPlans;
  if (latest === undefined) return { number: 1, comparison: null };
  const owner = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? "Someone" });
  const readable = (plan: Flag | KeptPlan, milestones: readonly (Milestone | AgreedMilestone)[]): ReadablePlan => ({
    rootCause: plan.rootCause,
    exitCriteria: plan.exitCriteria,
    csuOwner: owner(plan.csuOwnerId),
    nhsOwner: owner(plan.nhsOwnerId),
    dueOn: dayOf(plan.dueOn),
    milestones: milestones.map(({ title, dueOn }) => ({ title, dueOn: dayOf(dueOn) })),
  });
  const now = readable(flag, flag.milestones);
  const since = (kept: KeptPlan) => ({
    number: kept.number,
    agreedAt: kept.agreedAt,
    changes: planChanges(readable(kept, kept.milestones), now, flag.csu.name),
  });
  const isAgreed = flag.csuAgreedAt !== null && flag.nhsAgreedAt !== null;
  const sinceLatest = since(latest);
  if (!isAgreed) return { number: latest.number + 1, comparison: sinceLatest };
  if (sinceLatest.changes.length > 0) return { number: latest.number, comparison: sinceLatest };
  return { number: latest.number, comparison: earlier === undefined ? null : since(earlier) };
}

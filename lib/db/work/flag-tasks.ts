import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { type FlagStanding, nextForFlag } from "@/lib/domain/work/flag-task";
import type { Task } from "@/lib/domain/work/task";
import type { Actor } from "../actor";
import { database } from "../client";
import { dayOf } from "../days";
import { ownerlessFlags } from "../flag/ownerless-flags";
import { addressedFlags, flagScope } from "../scopes/flag-scope";
import { actsForUnit, holds } from "../scopes/roles";

/**
 * What waits for either side of a flag. NHS CB's people see those that they own, and what they may decide; the programme office also
 * those that have lost their owner. Two queries.
 */
export async function flagTasks(actor: Actor): Promise<Task[]> {
  const isUnit = actsForUnit(actor);
  const judges = holds(actor, "programme_office", "reviewer", "moderator");
  const isDecider = holds(actor, "decision_maker");
  if ((!isUnit && !judges && !isDecider) || actor.personId === null) return [];
  const isOffice = holds(actor, "programme_office");
  const ownerless = isUnit || isOffice ? await ownerlessFlags(isUnit ? actor.organisationId : null) : new Set<string>();
  const mine = [
    ...(isOffice ? [{ id: { in: [...ownerless] } }] : []),
    { nhsOwnerId: actor.personId },
    { raisedById: actor.personId },
    ...(judges ? [{ status: "clearance_proposed" as const }] : []),
    ...(isDecider ? [{ status: "stop_proposed" as const }] : []),
  ];
  const flags = await database().flag.findMany({
    where: {
      AND: [flagScope(actor), addressedFlags, isUnit ? {} : { OR: mine }, { status: { not: "effectiveness_checked" } }],
    },
    include: {
      csu: { select: { slug: true, name: true } },
      milestones: { where: { doneAt: null }, orderBy: { dueOn: "asc" } },
      events: {
        where: { event: { in: ["start_work", "decline_clearance"] } },
        orderBy: { sequence: "desc" },
        take: 1,
        select: { event: true },
      },
    },
  });
  return flags.flatMap((flag): Task[] => {
    const standing: FlagStanding = {
      status: flag.status,
      isUnit,
      isLead: holds(actor, "csu_lead"),
      isOwner: flag.nhsOwnerId === actor.personId || flag.csuOwnerId === actor.personId,
      isRaiser: flag.raisedById === actor.personId,
      isDecider,
      isOffice,
      isOwnerless: ownerless.has(flag.id),
      csuAgreed: flag.csuAgreedAt !== null,
      nhsAgreed: flag.nhsAgreedAt !== null,
      hasComeBack: flag.relapses > 0,
      milestonesLeft: flag.milestones.length,
      wasDeclined: flag.events[0]?.event === "decline_clearance",
    };
    const next = nextForFlag(standing);
    if (next === null) return [];
    return [
      {
        key: `flag:${flag.id}`,
        title: `${next.title}: ${flag.title}`,
        about: isUnit ? `Flag ${flag.number}` : `${flag.csu.name}, flag ${flag.number}`,
        why: next.why,
        place: { to: "flag", csu: flag.csu.slug, number: flag.number },
        dueOn: next.isWaiting ? null : dueOf(flag),
        isWaiting: next.isWaiting,
      },
    ];
  });
}

type Dated = {
  readonly status: string;
  readonly dueOn: Date;
  readonly reviewOn: Date | null;
  readonly milestones: readonly { readonly dueOn: Date }[];
};

/** Of the step that is next: of the nearest milestone, of the later check, or of the plan. */
function dueOf({ status, dueOn, reviewOn, milestones: [milestone] }: Dated): CalendarDay | null {
  if (status === "cleared") return reviewOn === null ? null : dayOf(reviewOn);
  return dayOf(status === "in_progress" && milestone !== undefined ? milestone.dueOn : dueOn);
}

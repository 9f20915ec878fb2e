import { openTimeRequest } from "@/lib/domain/flag/more-time";
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
    ...(isOffice ? [{ id: { in: [...ownerless] } }, { events: { some: { event: "ask_for_time" } } }] : []),
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
      events: { orderBy: { sequence: "desc" }, select: { event: true } },
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
      isModerator: holds(actor, "moderator"),
      isOwnerless: ownerless.has(flag.id),
      csuAgreed: flag.csuAgreedAt !== null,
      nhsAgreed: flag.nhsAgreedAt !== null,
      hasComeBack: flag.relapses > 0,
      milestonesLeft: flag.milestones.length,
      wasDeclined: flag.events.find(({ event }) => workEvents.has(event))?.event === "decline_clearance",
      asksForTime: openTimeRequest(flag.status, flag.events) !== null,
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

/** The last of them says whether the unit works on what was agreed, or on what was missing. */
const workEvents: ReadonlySet<string> = new Set(["start_work", "decline_clearance"]);

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

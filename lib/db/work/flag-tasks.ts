import type { FlagStatus } from "@/lib/domain/flag/flag-status";
import type { Task } from "@/lib/domain/work/task";
import type { Actor } from "../actor";
import { database } from "../client";
import { dayOf } from "../days";
import { flagScope } from "../scopes/flag-scope";
import { actsForUnit, holds } from "../scopes/roles";

type Facts = {
  isUnit: boolean;
  isLead: boolean;
  isOwner: boolean;
  isRaiser: boolean;
  csuAgreed: boolean;
  nhsAgreed: boolean;
};

/** What waits for either side of a flag. NHS CB's people see those that they own, and clearances that they may decide. One query. */
export async function flagTasks(actor: Actor): Promise<Task[]> {
  const isUnit = actsForUnit(actor);
  const isNhs = holds(actor, "programme_office", "reviewer", "moderator");
  if ((!isUnit && !isNhs) || actor.personId === null) return [];
  const mine = isUnit
    ? {}
    : {
        OR: [{ nhsOwnerId: actor.personId }, { status: "clearance_proposed" as const }, { raisedById: actor.personId }],
      };
  const flags = await database().flag.findMany({
    where: { AND: [flagScope(actor), mine, { status: { notIn: ["cleared", "effectiveness_checked"] } }] },
    include: {
      csu: { select: { slug: true, name: true } },
      milestones: { where: { doneAt: null }, orderBy: { dueOn: "asc" }, take: 1 },
    },
  });
  return flags.flatMap((flag): Task[] => {
    const facts: Facts = {
      isUnit,
      isLead: holds(actor, "csu_lead"),
      isOwner: flag.nhsOwnerId === actor.personId || flag.csuOwnerId === actor.personId,
      isRaiser: flag.raisedById === actor.personId,
      csuAgreed: flag.csuAgreedAt !== null,
      nhsAgreed: flag.nhsAgreedAt !== null,
    };
    const next = nextFor(flag.status, facts);
    if (next === null) return [];
    const milestone = flag.milestones[0];
    const dueOn = flag.status === "in_progress" && milestone !== undefined ? dayOf(milestone.dueOn) : dayOf(flag.dueOn);
    return [
      {
        key: `flag:${flag.id}`,
        title: `${next.title}: ${flag.title}`,
        about: isUnit ? `Flag ${flag.number}` : `${flag.csu.name}, flag ${flag.number}`,
        why: next.why,
        place: { to: "flag", csu: flag.csu.slug, number: flag.number },
        dueOn: next.isWaiting ? null : dueOn,
        isWaiting: next.isWaiting,
      },
    ];
  });
}

type Next = { title: string; why: string; isWaiting: boolean } | null;

function nextFor(status: FlagStatus, facts: Facts): Next {
  return facts.isUnit ? nextForUnit(status, facts) : nextForNhs(status, facts);
}

function nextForUnit(status: FlagStatus, { isLead, csuAgreed }: Facts): Next {
  switch (status) {
    case "raised":
      if (csuAgreed) return { title: "NHS CB agrees the plan", why: "You have agreed it", isWaiting: true };
      return { title: isLead ? "Agree the plan" : "Help write the plan", why: "NHS CB raised it", isWaiting: false };
    case "plan_agreed":
      return { title: "Start the work", why: "Both sides agreed the plan", isWaiting: false };
    case "in_progress":
      return { title: "Meet the next milestone", why: "The plan binds you", isWaiting: false };
    case "clearance_proposed":
      return { title: "NHS CB decides on clearance", why: "You proposed it", isWaiting: true };
    default:
      return { title: "A stop is proposed", why: "The decision maker decides", isWaiting: true };
  }
}

function nextForNhs(status: FlagStatus, { isOwner, isRaiser, nhsAgreed }: Facts): Next {
  switch (status) {
    case "raised":
      return isOwner && !nhsAgreed ? { title: "Agree the plan", why: "You own it at NHS CB", isWaiting: false } : null;
    case "clearance_proposed":
      if (isRaiser) return { title: "Someone else clears it", why: "You raised it", isWaiting: true };
      return {
        title: "Clear, or say what is missing",
        why: "The unit proposed clearance; you did not raise it",
        isWaiting: false,
      };
    case "stop_proposed":
      return null;
    default:
      return isOwner ? { title: "The unit works on it", why: "You own it at NHS CB", isWaiting: true } : null;
  }
}

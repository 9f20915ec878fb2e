import type { Actor } from "@/lib/db/actor";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { database } from "@/lib/db/client";
import { dayOf } from "@/lib/db/days";
import { planOf } from "@/lib/db/flag/find-flag";
import { type FlagChoices, flagChoices } from "@/lib/db/flag/flag-choices";
import { flagFacts } from "@/lib/db/flag/flag-facts";
import { lastAgreedPlans, type PlanStanding, planStanding } from "@/lib/db/flag/plan-standing";
import { namesOf } from "@/lib/db/people-names";
import { addressedFlags, flagEventScope, flagScope } from "@/lib/db/scopes/flag-scope";
import { unitScope } from "@/lib/db/scopes/organisation-scope";
import type { Verb } from "@/lib/domain/access/access-table";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { whyNotProposeClearance } from "@/lib/domain/flag/clearance";
import { lateInWords } from "@/lib/domain/flag/escalation";
import { canMoveFlag, flagOrders } from "@/lib/domain/flag/flag-orders";
import { type FlagStatus, isOpenFlag } from "@/lib/domain/flag/flag-status";
import { hasMoreTime, openTimeRequest } from "@/lib/domain/flag/more-time";
import type { FlagOrderName } from "@/lib/domain/flag/order-in-words";
import { ownersGone } from "@/lib/domain/flag/owners-gone";
import { checkPlan } from "@/lib/domain/flag/plan";
import type { Severity } from "@/lib/domain/flag/severity";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { londonDay } from "@/lib/domain/shared/london-time";
import {
  askedOf,
  documentsOf,
  type FlagEventView,
  flagEventView,
  type MilestoneView,
  milestoneView,
} from "./flag-parts";

export type FlagView = {
  id: string;
  version: number;
  number: number;
  title: string;
  kind: "rapid_management" | "development_plan";
  unit: { slug: string; name: string };
  status: FlagStatus;
  statusSince: Date;
  severity: Severity;
  test: string | null;
  criterion: { code: string; title: string } | null;
  rootCause: string;
  exitCriteria: string;
  dueOn: string;
  /** When NHS CB checks that it stayed mended; null unless it waits for that. */
  reviewOn: string | null;
  csuOwner: { id: string; name: string } | null;
  nhsOwner: { id: string; name: string } | null;
  /** A sentence for each owner who can own it no more, for whoever may change the plan; else none. */
  /** The reader acts for the unit, which does not choose the owner at NHS CB. */
  isOfUnit: boolean;
  ownersGone: string[];
  plan: PlanStanding;
  hasMoreTime: boolean;
  raisedBy: string;
  raisedAt: Date;
  csuAgreedAt: Date | null;
  nhsAgreedAt: Date | null;
  relapses: number;
  /** What is late and by how much; null when nothing is. */
  lateInWords: string | null;
  isIllustrative: boolean;
  milestones: MilestoneView[];
  events: FlagEventView[];
  /** What NHS CB last said is missing, or has come back, while the unit has still to answer it; null otherwise. */
  asked: string | null;
  /** The unit's request for more time that NHS CB has still to answer. */
  timeAsked: { on: CalendarDay; text: string; mayAnswer: boolean } | null;
  /** Sentences of what the plan lacks; empty when it can be agreed. */
  planLacks: string[];
  /** What the reader may do now. */
  may: {
    changePlan: boolean;
    agree: boolean;
    comment: boolean;
    progress: boolean;
    complete: boolean;
    keepToNhsCb: boolean;
  };
  orders: FlagOrderName[];
  /** A sentence: why the reader cannot take the next step, where it would be the reader's; null otherwise. */
  whyNotNext: string | null;
  choices: FlagChoices;
};

/** A flag as the plan that it is, with its history as far as the reader may know. Nine queries. */
export async function getFlag(actor: Actor, csu: string, number: number): Promise<FlagView | null> {
  const flag = await database().flag.findFirst({
    where: { AND: [flagScope(actor), addressedFlags, { number, csu: { AND: [unitScope(actor), { slug: csu }] } }] },
    include: {
      csu: { select: { id: true, slug: true, name: true } },
      test: { select: { name: true } },
      criterion: { include: { versions: { orderBy: { version: "desc" }, take: 1, select: { title: true } } } },
      milestones: { orderBy: { sequence: "asc" } },
      agreedPlans: lastAgreedPlans,
    },
  });
  if (flag === null) return null;
  const facts = await flagFacts(actor, flag);
  const may = (verb: Verb) => mayDo(actor, verb, facts);
  const mayWrite = may("comment_on_flag");
  const [events, people, choices, holidays] = await Promise.all([
    database().flagEvent.findMany({
      where: { AND: [flagEventScope(actor), { flagId: flag.id }] },
      orderBy: { sequence: "desc" },
    }),
    namesOf(
      [flag, ...flag.agreedPlans]
        .flatMap(({ csuOwnerId, nhsOwnerId }) => [csuOwnerId, nhsOwnerId])
        .concat(flag.raisedById),
    ),
    mayWrite ? flagChoices(actor, flag.csuId) : { csuOwners: [], nhsOwners: [], documents: [] },
    bankHolidays(),
  ]);
  const documents = await documentsOf(actor, [...flag.milestones, ...events]);
  const today = londonDay(actor.now);
  const person = (id: string | null) => (id === null ? null : { id, name: people.get(id) ?? "Someone" });
  const items = flag.milestones.map((each) => ({ dueOn: dayOf(each.dueOn), isDone: each.doneAt !== null }));
  const plan = checkPlan(planOf(flag), today);
  const agreedByOwnSide = actor.organisationKind === "csu" ? flag.csuAgreedAt !== null : flag.nhsAgreedAt !== null;
  const isUnit = actor.organisationKind === "csu";
  const gone = !mayWrite
    ? []
    : ownersGone(
        isUnit ? "csu" : "nhs_cb",
        flag.csu.name,
        { owner: person(flag.csuOwnerId), canOwn: choices.csuOwners.map(({ value }) => value) },
        { owner: person(flag.nhsOwnerId), canOwn: choices.nhsOwners.map(({ value }) => value) },
      );
  const offers = offersOf(flag.status, actor, may, plan.ok && !agreedByOwnSide && gone.length === 0);
  const whyNotPropose = whyNotProposeClearance(items);
  const request = openTimeRequest(flag.status, events);
  const orders = flagOrders(flag.status, may, request !== null);
  const whyNotNext = (): string | null => {
    if (flag.status === "in_progress" && may("propose_clearance"))
      return whyNotPropose === null ? null : `${whyNotPropose}.`;
    const isClearedHere = flag.status === "clearance_proposed" && actor.organisationKind === "nhs_cb";
    return isClearedHere ? whyNot(actor, "clear_flag", facts) : null;
  };
  return {
    id: flag.id,
    version: flag.version,
    number,
    title: flag.title,
    kind: flag.kind,
    unit: { slug: flag.csu.slug, name: flag.csu.name },
    status: flag.status,
    statusSince: flag.statusSince,
    severity: flag.severity,
    test: flag.test?.name ?? null,
    criterion:
      flag.criterion === null ? null : { code: flag.criterion.code, title: flag.criterion.versions[0]?.title ?? "" },
    rootCause: flag.rootCause,
    exitCriteria: flag.exitCriteria,
    dueOn: dayOf(flag.dueOn),
    reviewOn: flag.status === "cleared" && flag.reviewOn !== null ? dayOf(flag.reviewOn) : null,
    csuOwner: person(flag.csuOwnerId),
    nhsOwner: person(flag.nhsOwnerId),
    isOfUnit: isUnit,
    ownersGone: offers.changePlan ? gone : [],
    plan: planStanding(flag, people),
    hasMoreTime: hasMoreTime(flag.status, events),
    raisedBy: people.get(flag.raisedById) ?? "NHS CB",
    raisedAt: flag.raisedAt,
    csuAgreedAt: flag.csuAgreedAt,
    nhsAgreedAt: flag.nhsAgreedAt,
    relapses: flag.relapses,
    lateInWords: isOpenFlag(flag.status)
      ? lateInWords({ dueOn: dayOf(flag.dueOn), isDone: false }, items, today, holidays)
      : null,
    isIllustrative: flag.isIllustrative,
    milestones: flag.milestones.map((each) => milestoneView(each, documents, today, holidays)),
    events: events.map((each) => flagEventView(each, flag.csu, documents)),
    asked: askedOf(flag.status, events),
    timeAsked:
      request === null
        ? null
        : { on: londonDay(request.at), text: request.text, mayAnswer: orders.includes("refuse_time") },
    planLacks: plan.ok || plan.error !== "invalid" ? [] : Object.values(plan.fields ?? {}),
    may: offers,
    orders: orders.filter((order) => order !== "propose_clearance" || whyNotPropose === null),
    whyNotNext: whyNotNext(),
    // Whom it could choose from there is the unit's panel, which it is not to know.
    choices: isUnit ? { ...choices, nhsOwners: [] } : choices,
  };
}

/** What a reader who may do it can do to a flag in this status. */
function offersOf(status: FlagStatus, actor: Actor, may: (verb: Verb) => boolean, canAgree: boolean): FlagView["may"] {
  return {
    changePlan: may("change_plan") && canMoveFlag("change_plan", status),
    agree: may("agree_plan") && canMoveFlag("agree_plan", status) && canAgree,
    comment: may("comment_on_flag"),
    progress: may("add_progress") && status === "in_progress",
    complete: may("complete_milestone") && status === "in_progress",
    keepToNhsCb: actor.organisationKind === "nhs_cb",
  };
}

import type { Actor } from "@/lib/db/actor";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { database } from "@/lib/db/client";
import { confirmedIncomeOf } from "@/lib/db/confirmed-income";
import { dayOf } from "@/lib/db/days";
import { daysOfFlag, isFlagLate } from "@/lib/db/flag/is-flag-late";
import { windowOf } from "@/lib/db/outcome/open-outcome";
import { addressedCases, stageScope } from "@/lib/db/scopes/case-scope";
import { unitMoneyScope } from "@/lib/db/scopes/commitment-scope";
import { addressedFlags, unitFlagsScope } from "@/lib/db/scopes/flag-scope";
import { unitScope } from "@/lib/db/scopes/organisation-scope";
import { outcomeScope } from "@/lib/db/scopes/outcome-scope";
import { listUnitEvents, type UnitEvent } from "@/lib/db/unit-events";
import { isWindowOpen } from "@/lib/domain/checkpoint/representations";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import { type BreakEvenShare, breakEvenShare, roundedPencePerHead } from "@/lib/domain/commitment/income";
import { OPEN_FLAG_STATUSES } from "@/lib/domain/flag/flag-status";
import type { Scenario } from "@/lib/domain/moderation/scenario";
import { type CalendarDay, daysBetween } from "@/lib/domain/shared/calendar-day";
import { londonDay } from "@/lib/domain/shared/london-time";

export type { UnitEvent } from "@/lib/db/unit-events";

export type UnitCheckpoint = {
  number: number;
  name: string;
  submissionName: string;
  dueAt: Date;
  /** Opened by NHS CB, whether or not this unit could begin. */
  isOpen: boolean;
  /** Null where the stage is not the reader's to know. */
  status: SubmissionStatus | null;
  days: number | null;
  /** The London day on which that stage began. */
  since: CalendarDay | null;
  isWindowOpen: boolean;
  outcome: { scenario: Scenario | null; proceeds: boolean; source: string | null } | null;
  isIllustrative: boolean;
};

export type UnitMoney = {
  pence: number;
  pencePerHead: number | null;
  customers: number;
  share: BreakEvenShare | null;
  /** Some of it is made up for a demonstration. */
  isIllustrative: boolean;
};

export type UnitView = {
  slug: string;
  name: string;
  region: string;
  isNational: boolean;
  footprint: string | null;
  footprintCcgs: number;
  otherNames: string[];
  successors: { name: string; slug: string; on: string }[];
  predecessors: { name: string; slug: string; on: string }[];
  programme: { slug: string; name: string };
  checkpoints: UnitCheckpoint[];
  /** Null where flags are not the reader's to see. */
  flags: { open: number; late: number } | null;
  money: UnitMoney | null;
  events: UnitEvent[];
  hasMoreEvents: boolean;
};

const eventsOnPage = 12;

/** A unit: where it stands, what it earns, what it owes and what happened, each as far as the actor may know. Ten queries. */
export async function getUnit(actor: Actor, slug: string): Promise<UnitView | null> {
  const unit = await database().organisation.findFirst({
    where: { AND: [unitScope(actor), { slug }] },
    include: {
      region: { select: { name: true } },
      aliases: { orderBy: { name: "asc" } },
      successors: { include: { successor: { select: { name: true, slug: true } } } },
      predecessors: { include: { predecessor: { select: { name: true, slug: true } } } },
      programmes: {
        where: { programme: { isRehearsal: false } },
        include: { programme: { select: { id: true, slug: true, name: true } } },
      },
      _count: { select: { footprintCcgs: true } },
    },
  });
  const programme = unit?.programmes[0]?.programme;
  if (unit === null || programme === undefined) return null;
  const [checkpoints, flags, money, events] = await Promise.all([
    listCheckpoints(actor, unit.id, programme.id),
    countFlags(actor, unit.id),
    getMoney(actor, unit.id),
    listUnitEvents(actor, unit.id, eventsOnPage + 1),
  ]);
  return {
    slug: unit.slug,
    name: unit.name,
    region: unit.region?.name ?? "National",
    isNational: unit.unitScope === "national",
    footprint: unit.footprintDescription,
    footprintCcgs: unit._count.footprintCcgs,
    otherNames: unit.aliases.map((alias) => alias.name),
    successors: unit.successors.map(({ successor, on }) => ({ ...successor, on: dayOf(on) })),
    predecessors: unit.predecessors.map(({ predecessor, on }) => ({ ...predecessor, on: dayOf(on) })),
    programme: { slug: programme.slug, name: programme.name },
    checkpoints,
    flags,
    money,
    events: events.slice(0, eventsOnPage),
    hasMoreEvents: events.length > eventsOnPage,
  };
}

async function listCheckpoints(actor: Actor, csuId: string, programmeId: string): Promise<UnitCheckpoint[]> {
  const [checkpoints, submissions, outcomes] = await Promise.all([
    database().checkpoint.findMany({ where: { programmeId }, orderBy: { number: "asc" } }),
    database().submission.findMany({ where: { AND: [stageScope(actor), { csuId, checkpoint: { programmeId } }] } }),
    database().outcome.findMany({
      where: {
        AND: [
          outcomeScope(actor),
          { status: { in: ["drafted", "issued", "published"] }, submission: { csuId, checkpoint: { programmeId } } },
        ],
      },
    }),
  ]);
  const today = londonDay(actor.now);
  return checkpoints.map((checkpoint) => {
    const submission = submissions.find((each) => each.checkpointId === checkpoint.id);
    const open = outcomes.find((each) => each.submissionId === submission?.id);
    const window = open === undefined ? null : windowOf(open);
    const { number, name, submissionName } = checkpoint;
    return {
      number,
      name,
      submissionName,
      dueAt: submission?.extendedDueAt ?? checkpoint.dueAt,
      isOpen: checkpoint.status === "open",
      status: submission?.status ?? null,
      since: submission === undefined ? null : londonDay(submission.statusSince),
      days: submission === undefined ? null : Math.max(0, daysBetween(londonDay(submission.statusSince), today)),
      isWindowOpen: window === null || isWindowOpen(window, actor.now),
      outcome:
        open === undefined || open.status === "drafted"
          ? null
          : { scenario: open.scenario, proceeds: open.proceeds, source: open.source },
      isIllustrative: submission?.isIllustrative ?? false,
    };
  });
}

async function countFlags(actor: Actor, csuId: string): Promise<UnitView["flags"]> {
  const [unit, holidays] = await Promise.all([
    database().organisation.findFirst({
      where: { AND: [unitFlagsScope(actor), { id: csuId }] },
      select: {
        flags: {
          where: { AND: [addressedFlags, { status: { in: [...OPEN_FLAG_STATUSES] } }] },
          select: daysOfFlag,
        },
      },
    }),
    bankHolidays(),
  ]);
  if (unit === null) return null;
  const today = londonDay(actor.now);
  const late = unit.flags.filter((flag) => isFlagLate(flag, today, holidays));
  return { open: unit.flags.length, late: late.length };
}

async function getMoney(actor: Actor, csuId: string): Promise<UnitMoney | null> {
  const unit = await database().organisation.findFirst({
    where: { AND: [unitMoneyScope(actor), { id: csuId }] },
    select: {
      submissions: {
        where: { ...addressedCases, breakEvenPencePerYear: { not: null } },
        orderBy: { checkpoint: { number: "desc" } },
        take: 1,
        select: { breakEvenPencePerYear: true },
      },
    },
  });
  if (unit === null) return null;
  const [incomes, madeUp] = await Promise.all([
    confirmedIncomeOf([csuId], londonDay(actor.now)),
    database().commitmentLine.findFirst({
      where: { supplierId: csuId, confirmedEntry: { isIllustrative: true } },
      select: { id: true },
    }),
  ]);
  const income = incomes.get(csuId);
  const stated = unit.submissions[0]?.breakEvenPencePerYear ?? null;
  const pence = income?.pence ?? 0;
  return {
    pence,
    pencePerHead: income === undefined || income.people === 0 ? null : roundedPencePerHead(income),
    customers: income?.customers ?? 0,
    share: breakEvenShare(pence, stated === null ? null : Number(stated)),
    isIllustrative: madeUp !== null,
  };
}

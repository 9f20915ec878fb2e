import type { Actor } from "@/lib/db/actor";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { database, type Prisma } from "@/lib/db/client";
import { dayOf } from "@/lib/db/days";
import { flagFacts } from "@/lib/db/flag/flag-facts";
import { addressedFlags, flagScope, unitFlagsScope } from "@/lib/db/scopes/flag-scope";
import { mayDo } from "@/lib/domain/access/may-do";
import { lateInWords, workingDaysLate } from "@/lib/domain/flag/escalation";
import type { FlagStatus } from "@/lib/domain/flag/flag-status";
import { isOpenFlag } from "@/lib/domain/flag/flag-status";
import { hasMoreTime, TIME_EVENTS } from "@/lib/domain/flag/more-time";
import type { Severity } from "@/lib/domain/flag/severity";
import { londonDay } from "@/lib/domain/shared/london-time";

export type FlagRow = {
  number: number;
  title: string;
  unit: { slug: string; name: string; region: string };
  kind: "rapid_management" | "development_plan";
  status: FlagStatus;
  isOpen: boolean;
  severity: Severity;
  test: string | null;
  criterion: string | null;
  raisedOn: string;
  raisedAt: Date;
  isRaisedByReader: boolean;
  dueOn: string;
  workingDaysLate: number;
  /** What is late and by how much; null when nothing is. */
  lateInWords: string | null;
  milestonesDone: number;
  milestones: number;
  /** Each step of the plan: the day on which it is due, and whether it is done. */
  steps: { dueOn: string; isDone: boolean }[];
  relapses: number;
  hasMoreTime: boolean;
  isIllustrative: boolean;
};

export type UnitFlags = {
  unit: { id: string; slug: string; name: string };
  flags: FlagRow[];
  mayRaise: boolean;
};

/** Every flag that the actor may see, open ones first by day due. Two queries. */
export async function listFlags(actor: Actor): Promise<FlagRow[]> {
  return loadFlags(actor, {});
}

/** The flags of one unit; null where the unit's flags are not the reader's to see. */
export async function listUnitFlags(actor: Actor, slug: string): Promise<UnitFlags | null> {
  const unit = await database().organisation.findFirst({
    where: { AND: [unitFlagsScope(actor), { slug }] },
    select: { id: true, slug: true, name: true },
  });
  if (unit === null) return null;
  const [flags, facts] = await Promise.all([
    loadFlags(actor, { csuId: unit.id }),
    flagFacts(actor, { csuId: unit.id, raisedById: null }),
  ]);
  return { unit, flags, mayRaise: mayDo(actor, "raise_flag", facts) };
}

async function loadFlags(actor: Actor, which: Prisma.FlagWhereInput): Promise<FlagRow[]> {
  const [flags, holidays] = await Promise.all([
    database().flag.findMany({
      where: { AND: [flagScope(actor), addressedFlags, which] },
      orderBy: [{ dueOn: "asc" }, { number: "asc" }],
      include: {
        csu: { select: { slug: true, name: true, region: { select: { name: true } } } },
        test: { select: { name: true } },
        criterion: { select: { code: true } },
        milestones: { select: { dueOn: true, doneAt: true } },
        events: {
          where: { event: { in: [...TIME_EVENTS] } },
          orderBy: { sequence: "desc" },
          take: 1,
          select: { event: true },
        },
      },
    }),
    bankHolidays(),
  ]);
  const today = londonDay(actor.now);
  const rows = flags.map((flag): FlagRow => {
    const isOpen = isOpenFlag(flag.status);
    const plan = { dueOn: dayOf(flag.dueOn), isDone: !isOpen };
    const items = flag.milestones.map((each) => ({
      dueOn: dayOf(each.dueOn),
      isDone: !isOpen || each.doneAt !== null,
    }));
    return {
      number: flag.number,
      title: flag.title,
      unit: { slug: flag.csu.slug, name: flag.csu.name, region: flag.csu.region?.name ?? "National" },
      kind: flag.kind,
      status: flag.status,
      isOpen,
      severity: flag.severity,
      test: flag.test?.name ?? null,
      criterion: flag.criterion?.code ?? null,
      raisedOn: londonDay(flag.raisedAt),
      raisedAt: flag.raisedAt,
      isRaisedByReader: flag.raisedById === actor.personId,
      dueOn: dayOf(flag.dueOn),
      workingDaysLate: workingDaysLate([plan, ...items], today, holidays),
      lateInWords: lateInWords(plan, items, today, holidays),
      milestonesDone: flag.milestones.filter((each) => each.doneAt !== null).length,
      milestones: flag.milestones.length,
      steps: flag.milestones.map((each) => ({ dueOn: dayOf(each.dueOn), isDone: each.doneAt !== null })),
      relapses: flag.relapses,
      hasMoreTime: hasMoreTime(flag.status, flag.events),
      isIllustrative: flag.isIllustrative,
    };
  });
  return rows.sort((a, b) => Number(b.isOpen) - Number(a.isOpen));
}

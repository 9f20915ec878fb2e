import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { planOfCcg } from "@/lib/db/commitments/plan-of-ccg";
import { columnOf } from "@/lib/db/days";
import { addressedCases } from "@/lib/db/scopes/case-scope";
import { ccgScope } from "@/lib/db/scopes/organisation-scope";
import { mayDo } from "@/lib/domain/access/may-do";
import { type AllowanceBar, RUNNING_COST_ALLOWANCE } from "@/lib/domain/commitment/allowance";
import { spendOf } from "@/lib/domain/commitment/planned-spend";
import { londonDay } from "@/lib/domain/shared/london-time";

export type SupplierOption = { value: string; text: string };

export type IntentForm = {
  ccg: { odsCode: string; name: string; population: number };
  line: { slug: string; name: string };
  /** A to Z, none first for being near. */
  csus: SupplierOption[];
  otherCcgs: SupplierOption[];
  /** What is recorded for this line already. */
  recorded: { id: string; supplier: string }[];
  /** With the drafts that wait, and how many those are. */
  bar: AllowanceBar;
  drafts: number;
};

/** What the form needs to record an intent for a service line, for the CCG's own people; `null` for anyone else. Six queries. */
export async function getIntentForm(actor: Actor, odsCode: string, lineSlug: string): Promise<IntentForm | null> {
  const [ccg, line] = await Promise.all([
    database().organisation.findFirst({
      where: { AND: [ccgScope(actor), { odsCode }] },
      select: { id: true, name: true, odsCode: true, registeredPopulation: true, allowancePence: true },
    }),
    database().serviceLine.findUnique({ where: { slug: lineSlug }, select: { id: true, slug: true, name: true } }),
  ]);
  if (ccg === null || line === null || !mayDo(actor, "draft_commitment", { ccgId: ccg.id })) return null;
  const today = londonDay(actor.now);
  const open = { OR: [{ closedOn: null }, { closedOn: { gt: columnOf(today) } }] };
  const [csus, ccgs, recorded, plan] = await Promise.all([
    database().organisation.findMany({
      where: { kind: "csu", ...open },
      orderBy: { name: "asc" },
      select: {
        slug: true,
        name: true,
        submissions: {
          where: { AND: [addressedCases, { outcomes: { some: { status: "published", proceeds: false } } }] },
          select: { checkpoint: { select: { name: true } } },
        },
      },
    }),
    database().organisation.findMany({
      where: { kind: "ccg", id: { not: ccg.id }, ...open },
      orderBy: { name: "asc" },
      select: { odsCode: true, name: true },
    }),
    database().commitmentLine.findMany({
      where: {
        ccgId: ccg.id,
        serviceLineId: line.id,
        OR: [{ confirmedEntryId: { not: null } }, { draftEntryId: { not: null } }],
      },
      orderBy: { supplier: { name: "asc" } },
      select: { id: true, supplier: { select: { name: true } } },
    }),
    planOfCcg(database(), ccg.id),
  ]);
  return {
    ccg: { odsCode: ccg.odsCode ?? "", name: ccg.name, population: ccg.registeredPopulation ?? 0 },
    line: { slug: line.slug, name: line.name },
    csus: csus.map(({ slug, name, submissions: [stopped] }) => ({
      value: slug,
      text: stopped === undefined ? name : `${name} (stopped at ${stopped.checkpoint.name.toLowerCase()})`,
    })),
    otherCcgs: ccgs.map((each) => ({ value: each.odsCode ?? "", text: each.name })),
    recorded: recorded.map(({ id, supplier }) => ({ id, supplier: supplier.name })),
    bar: spendOf(plan, "with_drafts", today, ccg.allowancePence ?? RUNNING_COST_ALLOWANCE),
    drafts: plan.filter(({ draft }) => draft !== null).length,
  };
}

import { countsAsConfirmedIncome } from "@/lib/domain/commitment/ledger";
import { timesPeople } from "@/lib/domain/shared/money";
import { auditDraft } from "@/prisma/factories/audit-drafts";
import { type EntryBrief, planLine } from "@/prisma/factories/commitment-rows";
import { newId } from "@/prisma/factories/new-id";
import type { Rows } from "@/prisma/factories/rows";
import { madeUpNumber } from "../documents/illustrative";
import { type Intention, intentionsOf } from "./intentions";
import { importedAt, ledgerHistory } from "./ledger-history";
import type { DemoPeople } from "./people";
import type { DemoOrganisation, World } from "./world";

/** A CCG's line with a unit, as the ledger has it and as the unit counts on it. */
export type UnitLine = {
  readonly ccg: DemoOrganisation;
  readonly serviceLineId: string;
  readonly serviceLineSlug: string;
  readonly confirmedPencePerYear: number;
  /** Nought where the unit does not count on it. */
  readonly expectedPencePerYear: number;
};

export type UnitIncome = {
  readonly lines: readonly UnitLine[];
  readonly confirmedPencePerYear: number;
  readonly expectedPencePerYear: number;
  /** Names of the CCGs, the largest payer first. */
  readonly customers: readonly string[];
};

const today = "2012-09-14";

/** The ledger of all CCGs. Returns what it means for each unit, by slug. */
export function planCommitments(
  rows: Rows,
  world: World,
  people: DemoPeople,
  suppliers: readonly DemoOrganisation[],
): ReadonlyMap<string, UnitIncome> {
  const byUnit = new Map<string, UnitLine[]>(world.units.map(({ slug }) => [slug, []]));
  const before = rows.entries.length;
  for (const ccg of world.ccgs.filter((each) => hasSaid(each, people))) {
    for (const intention of intentionsOf(world, ccg, suppliers)) {
      const entries = planHistory(rows, people, intention);
      if (intention.route === "csu") byUnit.get(intention.supplier.slug)?.push(unitLine(intention, entries));
    }
  }
  const created = rows.entries.slice(before).filter(({ isImported }) => isImported).length;
  const details = { kind: "commitments", file: "commitments-june-2012.csv", created, changed: 0 };
  rows.audits.push(
    auditDraft(importedAt, people.programmeOfficer, "import.applied", { kind: "import", id: newId() }, details),
  );
  return new Map([...byUnit].map(([slug, lines]) => [slug, incomeOf(lines)]));
}

/** One CCG in twenty has told no one anything; those whose people can be logged in as all have. */
function hasSaid({ odsCode }: DemoOrganisation, { told }: DemoPeople): boolean {
  return told.has(odsCode ?? "") || madeUpNumber(`${odsCode} has said`, 0, 99) >= 5;
}

function planHistory(rows: Rows, people: DemoPeople, intention: Intention): EntryBrief[] {
  const { ccg, serviceLine } = intention;
  const code = ccg.odsCode ?? "";
  const lead = people.ccgLeads.get(code);
  if (lead === undefined) throw new Error(`${ccg.name} has no lead`);
  const drafter = people.ccgMembers.get(code) ?? lead;
  const keepsDraft =
    madeUpNumber(`${code} ${serviceLine.slug} ${intention.route} draft`, 0, 99) < (people.told.has(code) ? 25 : 4);
  const entries = ledgerHistory(intention, { lead, importer: people.programmeOfficer, drafter }, keepsDraft);
  planLine(rows, { ...intention, entries });
  return entries;
}

function unitLine({ ccg, serviceLine, pencePerHead }: Intention, entries: readonly EntryBrief[]): UnitLine {
  const pencePerYear = timesPeople(pencePerHead, ccg.registeredPopulation ?? 0);
  const inForce = entries.findLast(({ confirmed }) => confirmed !== undefined);
  const counts =
    inForce !== undefined &&
    countsAsConfirmedIncome(
      { ccgId: ccg.id, stage: inForce.stage, confirmed: true, pencePerYear, endsOn: inForce.endsOn ?? null },
      today,
    );
  const confirmedPencePerYear = counts ? pencePerYear : 0;
  return {
    ccg,
    serviceLineId: serviceLine.id,
    serviceLineSlug: serviceLine.slug,
    confirmedPencePerYear,
    expectedPencePerYear: expectedOf(`${ccg.odsCode} ${serviceLine.slug}`, pencePerYear, counts),
  };
}

/** Most of what is confirmed is expected to the penny; some is hoped higher or overlooked, and some is only hoped for. */
function expectedOf(words: string, pencePerYear: number, isConfirmed: boolean): number {
  const turn = madeUpNumber(`${words} expected`, 0, 99);
  if (!isConfirmed) return turn < 45 ? pencePerYear : 0;
  if (turn < 5) return Math.round(pencePerYear * 1.15);
  return turn < 8 ? 0 : pencePerYear;
}

function incomeOf(lines: readonly UnitLine[]): UnitIncome {
  const byCcg = new Map<string, number>();
  for (const { ccg, expectedPencePerYear } of lines) {
    if (expectedPencePerYear > 0) byCcg.set(ccg.name, (byCcg.get(ccg.name) ?? 0) + expectedPencePerYear);
  }
  return {
    lines,
    confirmedPencePerYear: lines.reduce((sum, line) => sum + line.confirmedPencePerYear, 0),
    expectedPencePerYear: lines.reduce((sum, line) => sum + line.expectedPencePerYear, 0),
    customers: [...byCcg].sort(([, a], [, b]) => b - a).map(([name]) => name),
  };
}

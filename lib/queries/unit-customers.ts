import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type CustomerFigures, customerSums } from "@/lib/db/customer-sums";
import { dayOf } from "@/lib/db/days";
import { commitmentLineScope, unitMoneyScope } from "@/lib/db/scopes/commitment-scope";
import { type StatedIncome, statedIncomeOf } from "@/lib/db/stated-income";
import type { CustomerRow } from "@/lib/domain/commitment/customer-rows";
import { countsAsConfirmedIncome, isExpired } from "@/lib/domain/commitment/ledger";
import { findMismatches, mismatchWords } from "@/lib/domain/commitment/two-sides";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { londonDay } from "@/lib/domain/shared/london-time";

export type UnitCustomers = {
  slug: string;
  name: string;
  figures: CustomerFigures;
  rows: CustomerRow[];
  mismatches: { key: string; ccg: string; line: string; words: string }[];
  /** CCGs that the unit was drawn up to serve, from which it has no confirmed income. */
  notBuying: string[];
  hasIllustrative: boolean;
};

/**
 * Who buys from a unit and what it is worth; `null` where its money is not the actor's to know. Confirmed entries only: drafts,
 * notes and reasons are the CCG's and are not read. Ten queries, whatever the rows.
 */
export async function getUnitCustomers(actor: Actor, csuSlug: string): Promise<UnitCustomers | null> {
  const unit = await database().organisation.findFirst({
    where: { AND: [unitMoneyScope(actor), { slug: csuSlug }] },
    select: { id: true, slug: true, name: true },
  });
  if (unit === null) return null;
  const [lines, footprint, stated] = await Promise.all([
    listLines(actor, unit.id),
    database().organisation.findMany({
      where: { kind: "ccg", footprintCsuId: unit.id },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    statedIncomeOf(actor, unit.id),
  ]);
  const today = londonDay(actor.now);
  const rows = lines.flatMap((line) => toRow(line, unit.id, today) ?? []);
  const paying = new Set(rows.filter((row) => row.counts).map((row) => row.id));
  const payingCcgs = new Set(lines.filter((line) => paying.has(line.id)).map((line) => line.ccgId));
  return {
    slug: unit.slug,
    name: unit.name,
    figures: await customerSums(actor, unit.id, stated),
    rows,
    mismatches: listMismatches(
      stated,
      lines.filter((line) => paying.has(line.id)),
    ),
    notBuying: footprint.filter((ccg) => !payingCcgs.has(ccg.id)).map((ccg) => ccg.name),
    hasIllustrative: rows.some((row) => row.isIllustrative),
  };
}

function listLines(actor: Actor, csuId: string) {
  return database().commitmentLine.findMany({
    where: { AND: [commitmentLineScope(actor), { supplierId: csuId }] },
    select: {
      id: true,
      ccgId: true,
      serviceLineId: true,
      ccg: { select: { name: true, odsCode: true, footprintCsuId: true } },
      serviceLine: { select: { name: true, order: true } },
      confirmedEntry: {
        select: {
          stage: true,
          pencePerHead: true,
          pencePerYear: true,
          startsOn: true,
          endsOn: true,
          isIllustrative: true,
        },
      },
    },
  });
}

type Line = Awaited<ReturnType<typeof listLines>>[number];

function toRow(line: Line, csuId: string, today: CalendarDay): CustomerRow | null {
  if (line.confirmedEntry === null) return null;
  const { stage, pencePerHead, isIllustrative } = line.confirmedEntry;
  const pencePerYear = Number(line.confirmedEntry.pencePerYear);
  const endsOn = dayOf(line.confirmedEntry.endsOn);
  return {
    id: line.id,
    ccg: line.ccg.name,
    odsCode: line.ccg.odsCode ?? "",
    line: line.serviceLine.name,
    lineOrder: line.serviceLine.order,
    stage,
    pencePerHead,
    pencePerYear,
    endsOn,
    isIllustrative,
    startsOn: dayOf(line.confirmedEntry.startsOn),
    counts: countsAsConfirmedIncome({ ccgId: line.ccgId, stage, confirmed: true, pencePerYear, endsOn }, today),
    isExpired: isExpired({ endsOn }, today),
    isInFootprint: line.ccg.footprintCsuId === csuId,
  };
}

/** Nothing to compare until the unit has stated what it expects. */
function listMismatches(stated: StatedIncome, paying: readonly Line[]): UnitCustomers["mismatches"] {
  if (stated.expected.length === 0) return [];
  const intended = paying.map((line) => ({
    ccgId: line.ccgId,
    serviceLineId: line.serviceLineId,
    pencePerYear: Number(line.confirmedEntry?.pencePerYear ?? 0),
  }));
  const ccgs = new Map([
    ...stated.expected.map((each) => [each.ccgId, each.ccg] as const),
    ...paying.map((line) => [line.ccgId, line.ccg.name] as const),
  ]);
  const names = new Map([
    ...stated.expected.map((each) => [each.serviceLineId, each.line] as const),
    ...paying.map((line) => [line.serviceLineId, line.serviceLine.name] as const),
  ]);
  return findMismatches(stated.expected, intended).map((mismatch) => ({
    key: `${mismatch.ccgId} ${mismatch.serviceLineId}`,
    ccg: ccgs.get(mismatch.ccgId) ?? "",
    line: names.get(mismatch.serviceLineId) ?? "",
    words: mismatchWords(mismatch),
  }));
}

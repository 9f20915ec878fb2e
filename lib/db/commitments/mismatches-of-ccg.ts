import { countsAsConfirmedIncome } from "@/lib/domain/commitment/ledger";
import type { CommitmentStage } from "@/lib/domain/commitment/stage";
import { findMismatches, mismatchWords } from "@/lib/domain/commitment/two-sides";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import type { Actor } from "../actor";
import { database } from "../client";
import { dayOf } from "../days";
import { expectedIncomeScope } from "../scopes/commitment-scope";

type Entry = { stage: CommitmentStage; pencePerYear: bigint; endsOn: Date | null };

type Row = {
  readonly supplierId: string;
  readonly serviceLineId: string;
  readonly serviceLine: { readonly name: string };
  readonly confirmedEntry: Entry | null;
};

/** What units say they expect of this CCG, beside what it has confirmed to them; only units that have stated something. */
export async function mismatchesOfCcg(actor: Actor, ccgId: string, rows: readonly Row[], today: CalendarDay) {
  const expected = await database().expectedIncome.findMany({
    where: { AND: [expectedIncomeScope(actor), { ccgId }] },
    orderBy: { submission: { checkpoint: { number: "desc" } } },
    select: {
      pencePerYear: true,
      serviceLine: { select: { id: true, name: true } },
      submission: { select: { id: true, csuId: true, csu: { select: { name: true } } } },
    },
  });
  const latest = new Map<string, string>();
  for (const { submission } of expected) {
    if (!latest.has(submission.csuId)) latest.set(submission.csuId, submission.id);
  }
  const current = expected.filter(({ submission }) => latest.get(submission.csuId) === submission.id);
  const lineNames = new Map([
    ...current.map((each) => [each.serviceLine.id, each.serviceLine.name] as const),
    ...rows.map((row) => [row.serviceLineId, row.serviceLine.name] as const),
  ]);
  const units = new Map(current.map(({ submission }) => [submission.csuId, submission.csu.name]));
  return [...units].flatMap(([csuId, unit]) =>
    findMismatches(
      current
        .filter((each) => each.submission.csuId === csuId)
        .map((each) => ({ ccgId, serviceLineId: each.serviceLine.id, pencePerYear: Number(each.pencePerYear) })),
      rows
        .filter((row) => row.supplierId === csuId && row.confirmedEntry !== null)
        .filter((row) => row.confirmedEntry !== null && counts(row.confirmedEntry, ccgId, today))
        .map((row) => ({
          ccgId,
          serviceLineId: row.serviceLineId,
          pencePerYear: Number(row.confirmedEntry?.pencePerYear ?? 0),
        })),
    ).map((mismatch) => ({
      key: `${csuId} ${mismatch.serviceLineId}`,
      unit,
      line: lineNames.get(mismatch.serviceLineId) ?? "",
      words: mismatchWords(mismatch),
    })),
  );
}

function counts(entry: Entry, ccgId: string, today: CalendarDay): boolean {
  return countsAsConfirmedIncome(
    {
      ccgId,
      stage: entry.stage,
      confirmed: true,
      pencePerYear: Number(entry.pencePerYear),
      endsOn: dayOf(entry.endsOn),
    },
    today,
  );
}

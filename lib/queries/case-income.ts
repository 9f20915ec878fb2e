import type { Actor } from "@/lib/db/actor";
import { type CaseHeader, caseHeader } from "@/lib/db/case/case-header";
import { findCaseAt } from "@/lib/db/case/find-case";
import { database } from "@/lib/db/client";
import { confirmedIncomeOf } from "@/lib/db/confirmed-income";
import { namesOf } from "@/lib/db/people-names";
import { expectedIncomeScope, unitMoneyScope } from "@/lib/db/scopes/commitment-scope";
import { mayDo } from "@/lib/domain/access/may-do";
import { whyNotOpen } from "@/lib/domain/checkpoint/returned-part";
import { londonDay } from "@/lib/domain/shared/london-time";

export type ExpectedIncomeRow = {
  id: string;
  ccg: { odsCode: string; name: string };
  serviceLine: { slug: string; name: string };
  pencePerYear: number;
};

export type CaseIncome = CaseHeader & {
  breakEvenPencePerYear: number | null;
  expected: ExpectedIncomeRow[];
  expectedPencePerYear: number;
  /** What CCGs have confirmed, from "intends" upward. */
  confirmedPencePerYear: number;
  editedBy: string | null;
  /** Every CCG, those of the unit's footprint first. */
  ccgs: { odsCode: string; name: string; isInFootprint: boolean }[];
  serviceLines: { slug: string; name: string }[];
  /** Why it stands while the unit mends what NHS CB returned. */
  closed: string | null;
  may: { edit: boolean };
};

/** What the unit says it needs and expects a year, beside what CCGs have confirmed; `null` for a unit whose money is not the actor's to know. */
export async function getCaseIncome(actor: Actor, csuSlug: string, checkpoint: number): Promise<CaseIncome | null> {
  const row = await findCaseAt(actor, csuSlug, checkpoint);
  if (row === null) return null;
  const stated = await database().submission.findFirst({
    where: { AND: [{ id: row.id }, { csu: unitMoneyScope(actor) }] },
    select: { breakEvenPencePerYear: true, incomeEditedById: true },
  });
  if (stated === null) return null;
  const [header, expected, confirmed, ccgs, serviceLines, names] = await Promise.all([
    caseHeader(actor, row),
    expectedRows(actor, row.id),
    confirmedIncomeOf([row.csuId], londonDay(actor.now)),
    database().organisation.findMany({
      where: { kind: "ccg" },
      orderBy: { name: "asc" },
      select: { odsCode: true, name: true, footprintCsuId: true },
    }),
    database().serviceLine.findMany({ orderBy: { order: "asc" }, select: { slug: true, name: true } }),
    namesOf([stated.incomeEditedById]),
  ]);
  const isEditor = mayDo(actor, "state_income", row);
  const closed = isEditor ? whyNotOpen(header.returned, "income") : null;
  return {
    ...header,
    breakEvenPencePerYear: stated.breakEvenPencePerYear === null ? null : Number(stated.breakEvenPencePerYear),
    expected,
    expectedPencePerYear: expected.reduce((sum, { pencePerYear }) => sum + pencePerYear, 0),
    confirmedPencePerYear: confirmed.get(row.csuId)?.pence ?? 0,
    editedBy: names.get(stated.incomeEditedById ?? "") ?? null,
    ccgs: ccgs
      .map(({ odsCode, name, footprintCsuId }) => ({
        odsCode: odsCode ?? "",
        name,
        isInFootprint: footprintCsuId === row.csuId,
      }))
      .sort((a, b) => Number(b.isInFootprint) - Number(a.isInFootprint)),
    serviceLines,
    closed,
    may: { edit: isEditor && closed === null },
  };
}

async function expectedRows(actor: Actor, submissionId: string): Promise<ExpectedIncomeRow[]> {
  const rows = await database().expectedIncome.findMany({
    where: { AND: [{ submissionId }, expectedIncomeScope(actor)] },
    orderBy: [{ ccg: { name: "asc" } }, { serviceLine: { order: "asc" } }],
    select: {
      id: true,
      pencePerYear: true,
      ccg: { select: { odsCode: true, name: true } },
      serviceLine: { select: { slug: true, name: true } },
    },
  });
  return rows.map(({ id, pencePerYear, ccg, serviceLine }) => ({
    id,
    pencePerYear: Number(pencePerYear),
    ccg: { odsCode: ccg.odsCode ?? "", name: ccg.name },
    serviceLine,
  }));
}

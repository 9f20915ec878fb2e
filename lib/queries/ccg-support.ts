import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { mismatchesOfCcg } from "@/lib/db/commitments/mismatches-of-ccg";
import { dayOf } from "@/lib/db/days";
import { namesOf } from "@/lib/db/people-names";
import { commitmentLineScope } from "@/lib/db/scopes/commitment-scope";
import { ccgScope } from "@/lib/db/scopes/organisation-scope";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { notesOnTerms } from "@/lib/domain/commitment/agreement-terms";
import { type AllowanceBar, csuSpendQuery, RUNNING_COST_ALLOWANCE } from "@/lib/domain/commitment/allowance";
import { isExpired } from "@/lib/domain/commitment/ledger";
import { type LineOfPlan, spendOf } from "@/lib/domain/commitment/planned-spend";
import type { CommitmentRoute } from "@/lib/domain/commitment/route";
import type { CommitmentStage } from "@/lib/domain/commitment/stage";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { londonDay } from "@/lib/domain/shared/london-time";

export type EntryTerms = {
  stage: CommitmentStage;
  pencePerHead: number;
  pencePerYear: number;
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
};

export type CommitmentInLine = EntryTerms & {
  id: string;
  supplier: string;
  route: CommitmentRoute;
  isExpired: boolean;
  hasDraft: boolean;
  isIllustrative: boolean;
};

export type WaitingDraft = EntryTerms & {
  id: string;
  version: number;
  line: string;
  supplier: string;
  route: CommitmentRoute;
  recordedBy: string;
  recordedAt: Date;
  isImported: boolean;
  /** Draws attention to long terms and dates outside the window; nothing is forbidden. */
  notes: string[];
};

export type SupportLine = { slug: string; name: string; commitments: CommitmentInLine[] };

export type CcgSupport = {
  odsCode: string;
  name: string;
  population: number;
  bar: AllowanceBar;
  /** With every draft confirmed; null when none waits. */
  barWithDrafts: AllowanceBar | null;
  /** The question to answer before all drafts are confirmed. */
  queryOfDrafts: string | null;
  lines: SupportLine[];
  drafts: WaitingDraft[];
  mismatches: { key: string; unit: string; line: string; words: string }[];
  /** Why this person cannot confirm, in words; null when he or she may. */
  whyNotConfirm: string | null;
  may: { record: boolean };
  hasIllustrative: boolean;
};

/**
 * What a CCG buys, from whom, within its allowance; `null` where that is not the actor's to know. Drafts are the CCG's own and
 * left out for anyone else. Eight queries, whatever the rows.
 */
export async function getCcgSupport(actor: Actor, odsCode: string): Promise<CcgSupport | null> {
  const ccg = await database().organisation.findFirst({
    where: { AND: [ccgScope(actor), { odsCode }] },
    select: { id: true, name: true, odsCode: true, registeredPopulation: true, allowancePence: true },
  });
  if (ccg === null) return null;
  const may = { record: mayDo(actor, "draft_commitment", { ccgId: ccg.id }) };
  const [serviceLines, rows] = await Promise.all([
    database().serviceLine.findMany({ orderBy: { order: "asc" }, select: { id: true, slug: true, name: true } }),
    listRows(actor, ccg.id),
  ]);
  const today = londonDay(actor.now);
  const known = may.record ? rows : rows.map((row) => ({ ...row, draftEntry: null }));
  const names = await namesOf(known.map((row) => row.draftEntry?.recordedById ?? null));
  const plan = known.map(toPlan);
  const allowance = ccg.allowancePence ?? RUNNING_COST_ALLOWANCE;
  const withDrafts = spendOf(plan, "with_drafts", today, allowance);
  const drafts = known.flatMap((row) => toDraft(row, names) ?? []);
  return {
    odsCode: ccg.odsCode ?? "",
    name: ccg.name,
    population: ccg.registeredPopulation ?? 0,
    bar: spendOf(plan, "confirmed", today, allowance),
    barWithDrafts: drafts.length === 0 ? null : withDrafts,
    queryOfDrafts: csuSpendQuery(withDrafts)?.message ?? null,
    lines: serviceLines.map(({ id, slug, name }) => ({
      slug,
      name,
      commitments: known.filter((row) => row.serviceLineId === id).flatMap((row) => toCommitment(row, today) ?? []),
    })),
    drafts,
    mismatches: await mismatchesOfCcg(actor, ccg.id, rows, today),
    whyNotConfirm: whyNot(actor, "confirm_commitment", { ccgId: ccg.id }),
    may,
    hasIllustrative: known.some((row) => (row.draftEntry ?? row.confirmedEntry)?.isIllustrative),
  };
}

function listRows(actor: Actor, ccgId: string) {
  return database().commitmentLine.findMany({
    where: { AND: [commitmentLineScope(actor), { ccgId }] },
    orderBy: [{ serviceLine: { order: "asc" } }, { supplier: { name: "asc" } }, { route: "asc" }],
    include: {
      supplier: { select: { name: true } },
      serviceLine: { select: { name: true } },
      confirmedEntry: true,
      draftEntry: true,
    },
  });
}

type Row = Awaited<ReturnType<typeof listRows>>[number];
type Entry = NonNullable<Row["confirmedEntry"]>;

function toTerms(entry: Entry): EntryTerms {
  return {
    stage: entry.stage,
    pencePerHead: entry.pencePerHead,
    pencePerYear: Number(entry.pencePerYear),
    startsOn: dayOf(entry.startsOn),
    endsOn: dayOf(entry.endsOn),
  };
}

function toPlan({ id, route, confirmedEntry, draftEntry }: Row): LineOfPlan {
  return {
    id,
    route,
    confirmed: confirmedEntry === null ? null : toTerms(confirmedEntry),
    draft: draftEntry === null ? null : toTerms(draftEntry),
  };
}

function toCommitment(row: Row, today: CalendarDay): CommitmentInLine | null {
  if (row.confirmedEntry === null) return null;
  const terms = toTerms(row.confirmedEntry);
  const { isIllustrative } = row.confirmedEntry;
  const { id, route } = row;
  const hasDraft = row.draftEntry !== null;
  return {
    id,
    route,
    supplier: row.supplier.name,
    ...terms,
    isExpired: isExpired(terms, today),
    hasDraft,
    isIllustrative,
  };
}

function toDraft(row: Row, names: ReadonlyMap<string, string>): WaitingDraft | null {
  const draft = row.draftEntry;
  if (draft === null) return null;
  const terms = toTerms(draft);
  return {
    id: row.id,
    version: row.version,
    line: row.serviceLine.name,
    supplier: row.supplier.name,
    route: row.route,
    ...terms,
    recordedBy: names.get(draft.recordedById) ?? "",
    recordedAt: draft.recordedAt,
    isImported: draft.isImported,
    notes: notesOnTerms(terms),
  };
}

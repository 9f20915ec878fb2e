import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { planOfCcg } from "@/lib/db/commitments/plan-of-ccg";
import { dayOf } from "@/lib/db/days";
import { namesOf } from "@/lib/db/people-names";
import { commitmentLineScope } from "@/lib/db/scopes/commitment-scope";
import { ccgScope } from "@/lib/db/scopes/organisation-scope";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { notesOnTerms } from "@/lib/domain/commitment/agreement-terms";
import { type AllowanceBar, csuSpendQuery, RUNNING_COST_ALLOWANCE } from "@/lib/domain/commitment/allowance";
import { spendOf } from "@/lib/domain/commitment/planned-spend";
import type { CommitmentRoute } from "@/lib/domain/commitment/route";
import type { CommitmentStage } from "@/lib/domain/commitment/stage";
import { stagesBack, stagesOnward } from "@/lib/domain/commitment/step-back";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { londonDay } from "@/lib/domain/shared/london-time";
import type { CHOICE_REASONS } from "@/lib/schemas/commitment";

export type LedgerRow = {
  id: string;
  sequence: number;
  state: "in_force" | "draft" | "earlier" | "discarded";
  stage: CommitmentStage;
  pencePerHead: number;
  pencePerYear: number;
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  note: string;
  reason: string;
  choiceReason: (typeof CHOICE_REASONS)[number] | null;
  recordedBy: string;
  recordedAt: Date;
  confirmedBy: string | null;
  confirmedAt: Date | null;
  isImported: boolean;
  isIllustrative: boolean;
};

export type CommitmentView = {
  id: string;
  version: number;
  ccg: { odsCode: string; name: string; population: number };
  supplier: string;
  line: { slug: string; name: string };
  route: CommitmentRoute;
  /** Newest first. */
  ledger: LedgerRow[];
  inForce: LedgerRow | null;
  draft: (LedgerRow & { notes: string[]; spendAfter: AllowanceBar; query: string | null }) | null;
  stagesOnward: CommitmentStage[];
  stagesBack: CommitmentStage[];
  may: { record: boolean; stepBack: boolean };
  /** In words; null when this person may. */
  whyNotConfirm: string | null;
};

/** A CCG's line with one supplier and all its entries, for the CCG's own people; `null` for anyone else. Six queries. */
export async function getCommitment(actor: Actor, odsCode: string, id: string): Promise<CommitmentView | null> {
  const row = await database().commitmentLine.findFirst({
    where: { AND: [commitmentLineScope(actor), { id, ccg: { AND: [ccgScope(actor), { odsCode }] } }] },
    include: {
      ccg: { select: { name: true, odsCode: true, registeredPopulation: true, allowancePence: true } },
      supplier: { select: { name: true } },
      serviceLine: { select: { slug: true, name: true } },
      entries: { orderBy: { sequence: "desc" }, include: { confirmation: true } },
    },
  });
  if (row === null || !mayDo(actor, "draft_commitment", row)) return null;
  const names = await namesOf(
    row.entries.flatMap((each) => [each.recordedById, each.confirmation?.confirmedById ?? null]),
  );
  const ledger = row.entries.map((entry): LedgerRow => {
    const { sequence, stage, pencePerHead, note, reason, choiceReason, recordedAt, isImported, isIllustrative } = entry;
    return {
      id: entry.id,
      state: stateOf(entry, row),
      sequence,
      stage,
      pencePerHead,
      note,
      reason,
      choiceReason,
      recordedAt,
      isImported,
      isIllustrative,
      pencePerYear: Number(entry.pencePerYear),
      startsOn: dayOf(entry.startsOn),
      endsOn: dayOf(entry.endsOn),
      recordedBy: names.get(entry.recordedById) ?? "",
      confirmedBy: names.get(entry.confirmation?.confirmedById ?? "") ?? null,
      confirmedAt: entry.confirmation?.confirmedAt ?? null,
    };
  });
  const inForce = ledger.find((each) => each.state === "in_force") ?? null;
  const draft = ledger.find((each) => each.state === "draft") ?? null;
  return {
    id: row.id,
    version: row.version,
    ccg: {
      odsCode: row.ccg.odsCode ?? "",
      name: row.ccg.name,
      population: row.ccg.registeredPopulation ?? 0,
    },
    supplier: row.supplier.name,
    line: row.serviceLine,
    route: row.route,
    ledger,
    inForce,
    draft: draft === null ? null : await withEffect(actor, draft, row),
    stagesOnward: stagesOnward(inForce?.stage ?? null),
    stagesBack: inForce === null ? [] : stagesBack(inForce.stage),
    may: { record: true, stepBack: mayDo(actor, "withdraw_commitment", row) },
    whyNotConfirm: whyNot(actor, "confirm_commitment", row),
  };
}

type LineFacts = { id: string; ccgId: string; confirmedEntryId: string | null; draftEntryId: string | null };

function stateOf(entry: { id: string; confirmation: object | null }, line: LineFacts): LedgerRow["state"] {
  if (entry.id === line.confirmedEntryId) return "in_force";
  if (entry.id === line.draftEntryId) return "draft";
  return entry.confirmation === null ? "discarded" : "earlier";
}

/** What confirming this draft alone would make of the sum. */
async function withEffect(
  actor: Actor,
  draft: LedgerRow,
  line: LineFacts & { ccg: { allowancePence: number | null } },
): Promise<NonNullable<CommitmentView["draft"]>> {
  const plan = await planOfCcg(database(), line.ccgId);
  const after = plan.map((each) => (each.id === line.id ? { ...each, confirmed: draft } : each));
  const allowance = line.ccg.allowancePence ?? RUNNING_COST_ALLOWANCE;
  const spendAfter = spendOf(after, "confirmed", londonDay(actor.now), allowance);
  return { ...draft, notes: notesOnTerms(draft), spendAfter, query: csuSpendQuery(spendAfter)?.message ?? null };
}

import { columnOf } from "@/lib/db/days";
import type { ChoiceReason } from "@/lib/db/generated/client";
import type { CommitmentRoute } from "@/lib/domain/commitment/route";
import { type CommitmentStage, checkStageMove } from "@/lib/domain/commitment/stage";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { type Pence, timesPeople } from "@/lib/domain/shared/money";
import type { ActingPerson } from "./acting-person";
import { auditDraft } from "./audit-drafts";
import { newId } from "./new-id";
import type { Rows } from "./rows";

export type EntryBrief = {
  readonly stage: CommitmentStage;
  readonly pencePerHead: Pence;
  readonly at: Date;
  readonly by: ActingPerson;
  /** The CCG's lead; without one the entry is a draft. */
  readonly confirmed?: { readonly at: Date; readonly by: ActingPerson };
  readonly startsOn?: CalendarDay;
  readonly endsOn?: CalendarDay;
  /** Why the CCG stepped back. */
  readonly reason?: string;
  readonly choiceReason?: ChoiceReason;
  readonly isImported?: boolean;
};

export type LineBrief = {
  readonly ccg: { readonly id: string; readonly name: string; readonly registeredPopulation: number | null };
  /** The CCG itself when it does the work in-house. */
  readonly supplier: { readonly id: string; readonly name: string };
  readonly serviceLine: { readonly id: string; readonly name: string };
  readonly route: CommitmentRoute;
  /** In the order in which they were recorded. A draft can only be the last. */
  readonly entries: readonly EntryBrief[];
};

export type PlannedLine = {
  readonly lineId: string;
  readonly entryIds: readonly string[];
  readonly confirmedEntryId: string | null;
  readonly draftEntryId: string | null;
};

/** Adds a line of the ledger with its entries. Throws when a stage cannot follow the one before, or lacks its reason. */
export function planLine(rows: Rows, line: LineBrief): PlannedLine {
  const lineId = newId();
  const { ccg, supplier, serviceLine, route } = line;
  rows.lines.push({ id: lineId, ccgId: ccg.id, supplierId: supplier.id, serviceLineId: serviceLine.id, route });
  let stage: CommitmentStage | null = null;
  let confirmedEntryId: string | null = null;
  const entryIds = line.entries.map((entry, order) => {
    const may = checkStageMove(stage, entry.stage, entry.reason ?? "");
    if (!may.ok) throw new Error(`${ccg.name}, ${serviceLine.name}: ${entry.stage} may not follow ${stage}`);
    const id = planEntry(rows, line, lineId, entry, order + 1);
    if (entry.confirmed) {
      stage = entry.stage;
      confirmedEntryId = id;
    }
    return id;
  });
  const last = line.entries.at(-1);
  const draftEntryId = last !== undefined && last.confirmed === undefined ? (entryIds.at(-1) ?? null) : null;
  rows.lineEnds.push({ id: lineId, confirmedEntryId, draftEntryId });
  return { lineId, entryIds, confirmedEntryId, draftEntryId };
}

function planEntry(rows: Rows, line: LineBrief, lineId: string, entry: EntryBrief, sequence: number): string {
  const id = newId();
  const { ccg, supplier, serviceLine } = line;
  rows.entries.push({
    id,
    lineId,
    sequence,
    stage: entry.stage,
    pencePerHead: entry.pencePerHead,
    pencePerYear: timesPeople(entry.pencePerHead, ccg.registeredPopulation ?? 0),
    startsOn: columnOf(entry.startsOn ?? null),
    endsOn: columnOf(entry.endsOn ?? null),
    reason: entry.reason ?? "",
    choiceReason: entry.choiceReason ?? null,
    recordedById: entry.by.id,
    recordedAt: entry.at,
    isImported: entry.isImported ?? false,
    isIllustrative: true,
  });
  const subject = { kind: "commitment", id: lineId };
  const details = { ccg: ccg.name, supplier: supplier.name, line: serviceLine.name, stage: entry.stage };
  // An import is audited once, as an import.
  if (!entry.isImported) rows.audits.push(auditDraft(entry.at, entry.by, "commitment.drafted", subject, details));
  if (entry.confirmed) {
    const { at, by } = entry.confirmed;
    rows.entryConfirmations.push({ entryId: id, confirmedById: by.id, confirmedAt: at });
    rows.audits.push(auditDraft(at, by, "commitment.confirmed", subject, details));
  }
  return id;
}

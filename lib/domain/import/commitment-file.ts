import { checkTerms } from "@/lib/domain/commitment/agreement-terms";
import { allowanceBar } from "@/lib/domain/commitment/allowance";
import {
  COMMITMENT_ROUTES,
  type CommitmentRoute,
  checkSupplier,
  type SupplierFacts,
} from "@/lib/domain/commitment/route";
import { COMMITMENT_STAGES, type CommitmentStage, checkStageMove, isFirmStage } from "@/lib/domain/commitment/stage";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { formatPence, MOST_PENCE, type Pence } from "@/lib/domain/shared/money";
import type { Directory, Known } from "./directory";
import type { ImportPlan, PlannedRow, Refusal } from "./import-plan";
import { type FileKind, type ImportSheet, planImport } from "./plan-import";
import type { RowReader } from "./row-reader";

/** A commitment as a file has it: what one CCG means to do about one service line. Imported ones are drafts that only the CCG can confirm. */
export type CommitmentRecord = {
  readonly ccg: string;
  /** The code of the supplier; the CCG's own for what it does in-house. */
  readonly supplier: string;
  readonly route: CommitmentRoute;
  readonly serviceLine: string;
  readonly stage: CommitmentStage;
  readonly pencePerHead: Pence;
  readonly startsOn: CalendarDay | null;
  readonly endsOn: CalendarDay | null;
  readonly note: string;
};

export type KnownCcg = Known & { readonly allowancePencePerHead: Pence };
export type KnownSupplier = Known & { readonly kind: SupplierFacts["kind"] };

export type KnownForCommitments = {
  readonly ccgs: Directory<KnownCcg>;
  /** Units, other suppliers and CCGs. */
  readonly suppliers: Directory<KnownSupplier>;
  readonly serviceLines: Directory<Known>;
  /** The keys on which a draft waits that the CCG itself wrote. */
  readonly ownDrafts: ReadonlySet<string>;
};

const COLUMNS = [
  { name: "ccg_ods_code" },
  { name: "supplier" },
  { name: "route" },
  { name: "service_line" },
  { name: "stage" },
  { name: "pence_per_head" },
  { name: "start" },
  { name: "end" },
  { name: "note" },
];

/** The key of a commitment, by which `existing` is held: a CCG, a supplier, a service line and a route. */
export function commitmentKey(record: Pick<CommitmentRecord, "ccg" | "supplier" | "serviceLine" | "route">): string {
  return [record.ccg, record.supplier, record.serviceLine, record.route].join(" ");
}

/**
 * Plans a file of commitments. `existing` holds, by key, the entry that stands last for each line, draft or confirmed, of every CCG
 * the file could name: the sums over the allowance are taken over them and the file together. A file never takes the place of what a
 * CCG wrote and has not confirmed yet.
 */
export function planCommitments(
  sheet: ImportSheet,
  known: KnownForCommitments,
  existing: ReadonlyMap<string, CommitmentRecord>,
): ImportPlan<CommitmentRecord> {
  const kind: FileKind<CommitmentRecord> = {
    columns: COLUMNS,
    keyInWords: "CCG, supplier, service line and route",
    keyOf: commitmentKey,
    read: (reader) => readCommitment(reader, known),
    checkChange: (value, before) =>
      known.ownDrafts.has(commitmentKey(value)) ? [ownDraftWaits] : checkStage(value, before?.stage ?? null),
    checkTogether: (changed) => sumsOverAllowance(changed, existing, known.ccgs),
  };
  return planImport(kind, sheet, existing);
}

const ownDraftWaits: Omit<Refusal, "row"> = {
  column: null,
  reason: "The CCG has a draft of its own waiting: ask it to confirm or discard it first",
};

function readCommitment(reader: RowReader, known: KnownForCommitments): CommitmentRecord | null {
  const ccg = reader.known("ccg_ods_code", known.ccgs);
  const route = reader.choice("route", COMMITMENT_ROUTES);
  const named = reader.optionalKnown("supplier", known.suppliers);
  const serviceLine = reader.known("service_line", known.serviceLines);
  const stage = reader.choice("stage", COMMITMENT_STAGES);
  const pencePerHead = reader.wholeNumber("pence_per_head", 100_000);
  const startsOn = reader.optionalDay("start");
  const endsOn = reader.optionalDay("end");
  const note = reader.optionalText("note", 2_000);

  const terms = checkTerms({ startsOn, endsOn });
  if (!terms.ok && terms.error === "invalid") reader.refuse("end", terms.message);
  const supplier = supplierOf(reader, ccg, route, named);
  if (ccg === null || supplier === null || route === null || serviceLine === null) return null;
  if (stage === null || pencePerHead === null) return null;
  return { ccg: ccg.code, supplier, route, serviceLine: serviceLine.code, stage, pencePerHead, startsOn, endsOn, note };
}

/** Left empty, the supplier of in-house work is the CCG itself; for every other route it must be named, and must fit. */
function supplierOf(
  reader: RowReader,
  ccg: Known | null,
  route: CommitmentRoute | null,
  named: KnownSupplier | null,
): string | null {
  if (ccg === null || route === null || reader.problems.some(({ column }) => column === "supplier")) return null;
  if (named === null) return route === "in_house" ? ccg.code : reader.refuse("supplier", "This is empty. Fill it in");
  const fits = checkSupplier(route, { id: named.code, kind: named.kind }, ccg.code);
  if (!fits.ok && fits.error === "invalid") return reader.refuse("supplier", fits.message);
  return named.code;
}

function checkStage(value: CommitmentRecord, before: CommitmentStage | null): readonly Omit<Refusal, "row">[] {
  if (value.stage === before) return [];
  const checked = checkStageMove(before, value.stage, value.note);
  if (checked.ok || checked.error === "not_found") return [];
  return checked.error === "invalid"
    ? [{ column: "note", reason: `${checked.message}, in the note` }]
    : [{ column: "stage", reason: checked.message }];
}

function sumsOverAllowance(
  changed: readonly PlannedRow<CommitmentRecord>[],
  existing: ReadonlyMap<string, CommitmentRecord>,
  ccgs: Directory<KnownCcg>,
): Refusal[] {
  const together = new Map(existing);
  for (const { key, value } of changed) together.set(key, value);
  const byCcg = new Map<string, CommitmentRecord[]>();
  for (const record of together.values()) {
    const own = byCcg.get(record.ccg);
    if (own === undefined) byCcg.set(record.ccg, [record]);
    else own.push(record);
  }
  const reasons = new Map<string, string | null>();
  return changed.flatMap(({ row, value }): Refusal[] => {
    if (!isFirmStage(value.stage)) return [];
    const known = reasons.get(value.ccg);
    const reason = known === undefined ? overAllowance(byCcg.get(value.ccg) ?? [], value.ccg, ccgs) : known;
    reasons.set(value.ccg, reason);
    return reason === null ? [] : [{ row, column: "pence_per_head", reason }];
  });
}

function overAllowance(lines: readonly CommitmentRecord[], ccg: string, ccgs: Directory<KnownCcg>): string | null {
  const answer = ccgs.find(ccg);
  if (!("found" in answer)) return null;
  const { name, allowancePencePerHead } = answer.found;
  const bar = allowanceBar(lines, allowancePencePerHead);
  if (bar.left >= 0) return null;
  const [planned, over] = [formatPence(Math.min(bar.planned, MOST_PENCE)), formatPence(-bar.left)];
  return `${name} would plan ${planned} a head, ${over} over its allowance. Lower a price or change a stage`;
}

import { refusalInWords } from "@/lib/domain/evidence/upload";
import { type ImportPlan, type ImportRecord, refuseFile } from "@/lib/domain/import/import-plan";
import type { ImportSheet } from "@/lib/domain/import/plan-import";
import { sheetRefusalInWords } from "@/lib/domain/import/sheet-refusal";
import type { Result } from "@/lib/domain/shared/result";
import { detectKind } from "@/lib/platform/documents/detect-kind";
import { readRows } from "@/lib/platform/spreadsheets/read-rows";
import { documentStorage } from "@/lib/platform/storage/document-storage";
import type { Actor } from "../actor";
import type { Transaction } from "../client";
import type { ImportKind } from "../generated/client";
import { ccgImport } from "./ccg-import";
import { commitmentImport } from "./commitment-import";
import { outcomeImport } from "./outcome-import";
import { unitImport } from "./unit-import";

type AnyPlan = ImportPlan<ImportRecord>;

/** The plan of a file, and the way to carry it out; null for the second where the file could not be read. */
export type PlannedFile = { plan: AnyPlan; apply: ((tx: Transaction, actor: Actor) => Promise<Result>) | null };

/** What a file that was read would do to what is held now. */
export async function planSheet(
  tx: Transaction,
  actor: Actor,
  kind: ImportKind,
  sheet: ImportSheet,
): Promise<PlannedFile> {
  switch (kind) {
    case "units":
      return planned(await unitImport.plan(tx, actor, sheet), unitImport.apply);
    case "ccgs":
      return planned(await ccgImport.plan(tx, actor, sheet), ccgImport.apply);
    case "outcomes":
      return planned(await outcomeImport.plan(tx, actor, sheet), outcomeImport.apply);
    case "commitments":
      return planned(await commitmentImport.plan(tx, actor, sheet), commitmentImport.apply);
  }
}

function planned<T extends ImportRecord>(
  plan: ImportPlan<T>,
  apply: (tx: Transaction, actor: Actor, plan: ImportPlan<T>) => Promise<Result>,
): PlannedFile {
  return { plan, apply: (tx, actor) => apply(tx, actor, plan) };
}

/** Why there is no table in a file, and the row where reading stopped, when known. */
type Unreadable = { problem: string; row?: number | null };

/** The table in a stored file, or why there is none. */
export async function readStoredSheet(storageKey: string, fileName: string): Promise<ImportSheet | Unreadable> {
  const storage = await documentStorage();
  const file = await storage.open("vault", storageKey);
  if (file === null) return { problem: "The file is not there any more. Upload it again" };
  const detected = await detectKind(file).finally(() => file.close());
  if (detected.state === "refused" && detected.code !== "not_accepted_kind")
    return { problem: refusalInWords(detected.code, fileName) };
  const kind = detected.state === "refused" ? null : detected.kind;
  if (kind !== "csv" && kind !== "xlsx")
    return { problem: "This is not a table. Save it as CSV UTF-8 or XLSX and upload it again" };
  const read = await storage.withLocalPath("vault", storageKey, (path) => readRows(path, kind));
  if (read === null) return { problem: "The file is not there any more. Upload it again" };
  if (read.state === "read") return read;
  const problem = sheetRefusalInWords(read.code, read.row);
  return read.row === undefined ? { problem } : { problem, row: read.row };
}

export function unreadable({ problem, row = null }: Unreadable): PlannedFile {
  return { plan: refuseFile([{ row, column: null, reason: problem }]), apply: null };
}

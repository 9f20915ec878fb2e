import type { ImportPlan, ImportRecord } from "@/lib/domain/import/import-plan";
import type { ImportSheet } from "@/lib/domain/import/plan-import";
import type { Result } from "@/lib/domain/shared/result";
import type { Actor } from "../actor";
import type { Transaction } from "../client";

/** One kind of file: what it would do to what is held now, and doing it. */
export type ImportWork<T extends ImportRecord> = {
  plan: (tx: Transaction, actor: Actor, sheet: ImportSheet) => Promise<ImportPlan<T>>;
  /** Called only with a plan that refuses nothing. */
  apply: (tx: Transaction, actor: Actor, plan: ImportPlan<T>) => Promise<Result>;
};

import { counted } from "@/lib/domain/shared/counted";

/** What a row of a file says, field by field. Flat, so that two can be compared and a change can be named. */
export type ImportRecord = Readonly<Record<string, string | number | null>>;

/**
 * Why something is refused. `row` is the row's number in the file, the header being row 1, and `null` for the whole file; `column`
 * is `null` for the whole row.
 */
export type Refusal = { readonly row: number | null; readonly column: string | null; readonly reason: string };

export type PlannedRow<T> = { readonly row: number; readonly key: string; readonly value: T };

/** What a file would do. Nothing is written while anything is refused: all or nothing. */
export type ImportPlan<T> = {
  readonly create: readonly PlannedRow<T>[];
  /** `changed` names the fields that would differ. */
  readonly change: readonly (PlannedRow<T> & { readonly changed: readonly string[] })[];
  readonly same: readonly PlannedRow<T>[];
  /** In the order of the file. A row can be refused for several reasons, so that all can be mended at once. */
  readonly refuse: readonly Refusal[];
};

/** Whether the file may be imported: it would change something and nothing in it is refused. */
export function mayImport<T>(plan: ImportPlan<T>): boolean {
  return plan.refuse.length === 0 && plan.create.length + plan.change.length > 0;
}

/** How many rows are refused, each counted once however many reasons it has; a whole file as one. */
export function rowsRefused<T>(plan: ImportPlan<T>): number {
  return new Set(plan.refuse.map(({ row }) => row)).size;
}

/** "Create 212, change 14, same 1,960, refuse 3", or that there is nothing to do. */
export function planInWords<T>(plan: ImportPlan<T>): string {
  const counts = {
    create: plan.create.length,
    change: plan.change.length,
    same: plan.same.length,
    refuse: rowsRefused(plan),
  };
  if (counts.create + counts.change + counts.refuse === 0) {
    return counts.same === 0 ? "The file has no rows" : "Same file. Nothing to change";
  }
  const parts = Object.entries(counts).map(([what, count]) => `${what} ${count.toLocaleString("en-GB")}`);
  const words = parts.join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Row 41, csu: "Esex" is not a unit. Did you mean Essex?" */
export function refusalInWords({ row, column, reason }: Refusal): string {
  const where = [row === null ? [] : `Row ${row}`, column ?? []].flat().join(", ");
  return where === "" ? reason : `${where}: ${reason}`;
}

/** What the button says: "Import 226 rows". */
export function importInWords<T>(plan: ImportPlan<T>): string {
  return `Import ${counted(plan.create.length + plan.change.length, "row")}`;
}

/** Field by field, what differs between what is held and what the file says. */
export function changedFields<T extends ImportRecord>(before: T, after: T): string[] {
  return Object.keys(after).filter((field) => before[field] !== after[field]);
}

/** A plan that refuses the whole file. */
export function refuseFile<T>(reasons: readonly Refusal[]): ImportPlan<T> {
  return { create: [], change: [], same: [], refuse: reasons };
}

/** What an import did, once it is done. */
export function doneInWords({ created, changed }: { readonly created: number; readonly changed: number }): string {
  return `${counted(created, "row")} created, ${changed} changed`;
}

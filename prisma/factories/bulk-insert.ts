import { escapeIdentifier } from "pg";
import type { Transaction } from "@/lib/db/client";
import { newId } from "./new-id";

/** Tables whose key is made of other columns. */
const withoutId = new Set([
  "SubmissionDocument",
  "QuestionCriterion",
  "ModerationPresence",
  "CommitmentConfirmation",
  "AuditEntry",
]);

/** Rows a statement, so that none comes near the time that the application's role may take. */
const batchSize = 5000;

export function* batchesOf<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += batchSize) yield rows.slice(start, start + batchSize);
}

/**
 * Inserts rows as one JSON parameter a statement, which the database unpacks by its own column types: ten times less work
 * than a parameter for each value. For made-up data only: values are not checked on this side. Rows that leave out a column
 * get its default, and an id where the table has one.
 */
export async function bulkInsert(tx: Transaction, table: string, rows: readonly object[]): Promise<void> {
  const groups = new Map<string, { columns: string[]; rows: object[] }>();
  for (const row of rows) {
    const whole = withoutId.has(table) || "id" in row ? row : { id: newId(), ...row };
    const columns = Object.keys(whole);
    const key = columns.join();
    const group = groups.get(key);
    if (group) group.rows.push(whole);
    else groups.set(key, { columns, rows: [whole] });
  }
  for (const { columns, rows: all } of groups.values()) {
    for (const batch of batchesOf(all)) await insertBatch(tx, table, columns, batch);
  }
}

async function insertBatch(tx: Transaction, table: string, names: readonly string[], rows: object[]): Promise<void> {
  const name = escapeIdentifier(table);
  const columns = names.map(escapeIdentifier).join(", ");
  await tx.$executeRawUnsafe(
    `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`,
    JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value)),
  );
}

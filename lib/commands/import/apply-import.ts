import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database, type Transaction } from "@/lib/db/client";
import { planSheet, readStoredSheet } from "@/lib/db/imports/import-file";
import { inTransaction } from "@/lib/db/in-transaction";
import { mayDo } from "@/lib/domain/access/may-do";
import { mayImport, planInWords } from "@/lib/domain/import/import-plan";
import { conflict, invalid, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type Imported = { created: number; changed: number; same: number };

/**
 * Carries out a checked file: reads it again, plans it against what is held now, and does all of it or nothing. The same file
 * applied twice changes nothing the second time.
 */
export async function applyImport(actor: Actor, input: { batchId: string }): Promise<Result<Imported>> {
  if (!mayDo(actor, "import_data", {})) return notFound();
  const batch = await database().importBatch.findUnique({ where: { id: input.batchId } });
  if (batch === null) return notFound();
  if (batch.status === "applied") return conflict("This file was imported already. Nothing was changed again.");
  const sheet = await readStoredSheet(batch.storageKey, batch.fileName);
  if ("problem" in sheet) return invalid(sheet.problem);
  return inTransaction(
    actor,
    async (tx) => {
      await oneImportAtATime(tx);
      const { plan, apply } = await planSheet(tx, actor, batch.kind, sheet);
      if (apply === null || !mayImport(plan)) return invalid(`Nothing was changed. ${planInWords(plan)}.`);
      const applied = await apply(tx, actor);
      if (!applied.ok) return applied;
      const done = { created: plan.create.length, changed: plan.change.length, same: plan.same.length };
      const { count } = await tx.importBatch.updateMany({
        where: { id: batch.id, status: "checked" },
        data: {
          status: "applied",
          createdRows: done.created,
          changedRows: done.changed,
          sameRows: done.same,
          appliedById: personOf(actor),
          appliedAt: actor.now,
        },
      });
      if (count === 0) return conflict("This file was imported a moment ago. Nothing was changed again.");
      await appendAudit(
        tx,
        actor,
        "import.applied",
        { kind: "import", id: batch.id },
        { kind: batch.kind, file: batch.fileName, created: done.created, changed: done.changed },
      );
      return ok(done);
    },
    { seconds: 120 },
  );
}

/** Two imports at once would each plan against what the other has not written yet. */
async function oneImportAtATime(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('import'))::text`;
}

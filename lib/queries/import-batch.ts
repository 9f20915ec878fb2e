import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import type { ImportKind } from "@/lib/db/generated/client";
import { planSheet, readStoredSheet, unreadable } from "@/lib/db/imports/import-file";
import { mayDo } from "@/lib/domain/access/may-do";
import {
  doneInWords,
  importInWords,
  mayImport,
  planInWords,
  type Refusal,
  rowsRefused,
} from "@/lib/domain/import/import-plan";

export type ImportRow = { row: number; what: string; fields: string };

export type ImportBatchView = {
  id: string;
  kind: ImportKind;
  fileName: string;
  status: "checked" | "applied";
  appliedAt: Date | null;
  counts: { create: number; change: number; same: number; refuse: number };
  /** What it would do now, or what it did. */
  inWords: string;
  buttonInWords: string | null;
  create: ImportRow[];
  change: ImportRow[];
  refuse: readonly Refusal[];
};

/** Rows of each kind that the page lists; the counts are of all. */
const listed = 200;

/** What a checked file would do to what is held now. Reads the file each time and changes nothing. */
export async function getImportBatch(actor: Actor, id: string): Promise<ImportBatchView | null> {
  if (!mayDo(actor, "import_data", {})) return null;
  const batch = await database().importBatch.findUnique({ where: { id } });
  if (batch === null) return null;
  const sheet = await readStoredSheet(batch.storageKey, batch.fileName);
  const { plan } = "problem" in sheet ? unreadable(sheet) : await planSheet(database(), actor, batch.kind, sheet);
  const row = ({ row: number, key }: { row: number; key: string }, fields = ""): ImportRow => ({
    row: number,
    what: key,
    fields,
  });
  return {
    id: batch.id,
    kind: batch.kind,
    fileName: batch.fileName,
    status: batch.status,
    appliedAt: batch.appliedAt,
    counts: {
      create: plan.create.length,
      change: plan.change.length,
      same: plan.same.length,
      refuse: rowsRefused(plan),
    },
    inWords:
      batch.status === "applied"
        ? doneInWords({ created: batch.createdRows, changed: batch.changedRows })
        : planInWords(plan),
    buttonInWords: batch.status === "checked" && mayImport(plan) ? importInWords(plan) : null,
    create: plan.create.slice(0, listed).map((each) => row(each)),
    change: plan.change.slice(0, listed).map((each) => row(each, each.changed.join(", "))),
    refuse: plan.refuse,
  };
}

export type PastImport = {
  id: string;
  kind: ImportKind;
  fileName: string;
  status: "checked" | "applied";
  at: Date;
  created: number;
  changed: number;
};

const importsPerPage = 100;

/** Files, newest first, a hundred a page. */
export async function listImports(actor: Actor, page: number): Promise<{ rows: PastImport[]; pages: number }> {
  if (!mayDo(actor, "import_data", {})) return { rows: [], pages: 1 };
  const [count, batches] = await Promise.all([
    database().importBatch.count(),
    database().importBatch.findMany({
      orderBy: [{ uploadedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * importsPerPage,
      take: importsPerPage,
    }),
  ]);
  const rows = batches.map((batch) => ({
    id: batch.id,
    kind: batch.kind,
    fileName: batch.fileName,
    status: batch.status,
    at: batch.appliedAt ?? batch.uploadedAt,
    created: batch.createdRows,
    changed: batch.changedRows,
  }));
  return { rows, pages: Math.max(1, Math.ceil(count / importsPerPage)) };
}

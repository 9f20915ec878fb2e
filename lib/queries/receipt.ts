import type { Actor } from "@/lib/db/actor";
import { type CaseHeader, caseHeader } from "@/lib/db/case/case-header";
import { findCaseAt } from "@/lib/db/case/find-case";
import { database, type Prisma } from "@/lib/db/client";
import { caseScope } from "@/lib/db/scopes/case-scope";
import { receiptManifestSchema } from "@/lib/schemas/receipt-manifest";

export type ReceiptView = {
  reference: string;
  sha256: string;
  unit: string;
  checkpoint: { number: number; name: string };
  submittedAt: Date;
  isIllustrative: boolean;
  answers: number;
  pointers: number;
  documents: { fileName: string; version: number; sizeBytes: number; sha256: string }[];
};

export type CaseReceipts = CaseHeader & {
  latest: ReceiptView;
  /** Of earlier submissions of the same case, newest first: they stay true. */
  earlier: { reference: string; submittedAt: Date }[];
};

/** The receipts of a case; `null` while there are none, and for a case that the actor may not read. */
export async function getCaseReceipts(actor: Actor, csuSlug: string, checkpoint: number): Promise<CaseReceipts | null> {
  const row = await findCaseAt(actor, csuSlug, checkpoint);
  if (row === null) return null;
  const [header, snapshots] = await Promise.all([
    caseHeader(actor, row),
    database().submissionSnapshot.findMany({
      where: { submissionId: row.id, submission: caseScope(actor) },
      orderBy: { sequence: "desc" },
      select: snapshotSelect,
    }),
  ]);
  const [latest, ...earlier] = snapshots;
  if (latest === undefined) return null;
  return {
    ...header,
    latest: viewOf(latest),
    earlier: earlier.map(({ reference, submittedAt }) => ({ reference, submittedAt })),
  };
}

/**
 * What a receipt says, for anyone who holds its full hash: no more than stands on the receipt. Nothing else of the case can
 * be reached with it, and 256 bits are not to be guessed. docs/domain.md, Process.
 */
export async function getPublicReceipt(sha256: string): Promise<ReceiptView | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  const snapshot = await database().submissionSnapshot.findUnique({ where: { sha256 }, select: snapshotSelect });
  return snapshot === null ? null : viewOf(snapshot);
}

const snapshotSelect = {
  reference: true,
  sha256: true,
  manifest: true,
  submittedAt: true,
  submission: {
    select: {
      isIllustrative: true,
      csu: { select: { name: true } },
      checkpoint: { select: { number: true, name: true } },
    },
  },
} as const satisfies Prisma.SubmissionSnapshotSelect;

function viewOf(snapshot: Prisma.SubmissionSnapshotGetPayload<{ select: typeof snapshotSelect }>): ReceiptView {
  const { manifest, submission, ...rest } = snapshot;
  const { answers, pointers, documents } = receiptManifestSchema.parse(JSON.parse(manifest));
  return {
    ...rest,
    unit: submission.csu.name,
    checkpoint: submission.checkpoint,
    isIllustrative: submission.isIllustrative,
    answers: answers.length,
    pointers: pointers.length,
    documents,
  };
}

import { createHash } from "node:crypto";
import { receiptManifest, receiptReference, type SubmittedCase } from "@/lib/domain/checkpoint/receipt";
import { type Actor, personOf } from "../actor";
import { appendAudit } from "../audit/append-audit";
import type { Prisma, Transaction } from "../client";
import { enqueue } from "../outbox";

const frozenSelect = {
  id: true,
  csuId: true,
  breakEvenPencePerYear: true,
  csu: { select: { name: true, slug: true } },
  checkpoint: { select: { number: true, programme: { select: { slug: true } } } },
  answers: { select: { text: true, criterion: { select: { code: true } } } },
  expected: {
    select: { pencePerYear: true, ccg: { select: { odsCode: true } }, serviceLine: { select: { slug: true } } },
  },
  pointers: {
    where: { withdrawnAt: null },
    select: {
      locatorKind: true,
      locator: true,
      shows: true,
      criterion: { select: { code: true } },
      documentVersion: { select: { id: true, sha256: true } },
    },
  },
  documents: {
    select: {
      document: {
        select: {
          owner: true,
          versions: {
            where: { status: "ready" },
            orderBy: { version: "desc" },
            select: { id: true, version: true, sha256: true, fileName: true, sizeBytes: true },
          },
        },
      },
    },
  },
  snapshots: { select: { sequence: true } },
} as const satisfies Prisma.SubmissionSelect;

type FrozenRow = Prisma.SubmissionGetPayload<{ select: typeof frozenSelect }>;

export type Receipt = { readonly reference: string; readonly sha256: string };

/**
 * Freezes a case that was submitted in this transaction: answers, pointers and hashes as one canonical text with its hash,
 * anchored to the audit chain, and the mail that carries the receipt. docs/domain.md, Process.
 */
export async function freezeCase(tx: Transaction, actor: Actor, submissionId: string): Promise<Receipt> {
  const row = await tx.submission.findUniqueOrThrow({ where: { id: submissionId }, select: frozenSelect });
  const manifest = receiptManifest(submittedCase(row, actor.now));
  const sha256 = createHash("sha256").update(manifest, "utf8").digest("hex");
  const reference = await freeReference(tx, row, sha256);
  const subject = { kind: "submission", id: row.id, csuId: row.csuId, submissionId: row.id };
  const details = { unit: row.csu.name, reference, sha256 };
  const anchor = await appendAudit(tx, actor, "submission.submitted", subject, details);
  const { id } = await tx.submissionSnapshot.create({
    data: {
      submissionId: row.id,
      sequence: row.snapshots.length + 1,
      reference,
      manifest,
      sha256,
      auditSequence: anchor.sequence,
      auditHash: anchor.hash,
      submittedById: personOf(actor),
      submittedAt: actor.now,
    },
    select: { id: true },
  });
  await enqueue(tx, actor, "mail.submission_received", id, { snapshotId: id });
  return { reference, sha256 };
}

/** Whether a case that was submitted holds what its last receipt says, to the letter. */
export async function isAsReceived(from: Transaction, submissionId: string): Promise<boolean> {
  const row = await from.submission.findUniqueOrThrow({ where: { id: submissionId }, select: frozenSelect });
  const last = await from.submissionSnapshot.findFirst({
    where: { submissionId },
    orderBy: { sequence: "desc" },
    select: { manifest: true, submittedAt: true },
  });
  return last !== null && receiptManifest(submittedCase(row, last.submittedAt)) === last.manifest;
}

function submittedCase(row: FrozenRow, submittedAt: Date): SubmittedCase {
  return {
    programme: row.checkpoint.programme.slug,
    checkpoint: row.checkpoint.number,
    unit: row.csu.slug,
    submittedAt,
    breakEvenPencePerYear: Number(row.breakEvenPencePerYear),
    expectedIncome: row.expected.map(({ ccg, serviceLine, pencePerYear }) => ({
      ccg: ccg.odsCode ?? "",
      serviceLine: serviceLine.slug,
      pencePerYear: Number(pencePerYear),
    })),
    answers: row.answers.map(({ criterion, text }) => ({ criterion: criterion.code, text })),
    pointers: row.pointers.map(({ criterion, documentVersion, locatorKind, locator, shows }) => ({
      criterion: criterion.code,
      documentSha256: documentVersion.sha256 ?? "",
      locatorKind,
      locator,
      shows,
    })),
    documents: row.documents.flatMap(({ document }) => documentsOf(document, row.pointers)),
  };
}

/** The latest version of a document, and each earlier one that a pointer still leads to. */
function documentsOf(
  { owner, versions }: FrozenRow["documents"][number]["document"],
  pointers: FrozenRow["pointers"],
): SubmittedCase["documents"] {
  const isPointedTo = (id: string) => pointers.some(({ documentVersion }) => documentVersion.id === id);
  return versions
    .filter(({ id }, index) => index === 0 || isPointedTo(id))
    .map(({ sha256, fileName, version, sizeBytes }) => ({
      sha256: sha256 ?? "",
      fileName,
      version,
      sizeBytes: Number(sizeBytes),
      owner,
    }));
}

/** Four digits of the hash, or more where another receipt has the same four. */
async function freeReference(tx: Transaction, row: FrozenRow, sha256: string): Promise<string> {
  for (let digits = 4; digits < sha256.length; digits += 2) {
    const reference = receiptReference(row.checkpoint.number, row.csu.name, sha256, digits);
    if ((await tx.submissionSnapshot.count({ where: { reference } })) === 0) return reference;
  }
  return receiptReference(row.checkpoint.number, row.csu.name, sha256, sha256.length);
}

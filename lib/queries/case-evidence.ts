import { type Actor, personOf } from "@/lib/db/actor";
import { type CaseHeader, caseHeader } from "@/lib/db/case/case-header";
import { findCaseAt } from "@/lib/db/case/find-case";
import { database, type Prisma } from "@/lib/db/client";
import { namesOf } from "@/lib/db/people-names";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";
import { mayDo } from "@/lib/domain/access/may-do";
import type { DocumentOwner } from "@/lib/domain/checkpoint/readiness";
import type { DocumentKind } from "@/lib/domain/evidence/document-kind";

export type EvidenceVersion = {
  id: string;
  version: number;
  fileName: string;
  kind: DocumentKind;
  sizeBytes: number;
  parts: number | null;
  uploadedBy: string;
  uploadedAt: Date;
};

export type EvidenceDocument = {
  id: string;
  title: string;
  owner: DocumentOwner;
  isIllustrative: boolean;
  /** Newest first. */
  versions: EvidenceVersion[];
  /** The criteria that point into it, each once. */
  usedBy: string[];
};

/** What became of a file that this reader uploaded. */
export type UploadResult = {
  title: string;
  state: "ready" | "checking" | "refused";
  /** Why it was refused. */
  reason: string | null;
  /** What to know of it although it was accepted. */
  note: string | null;
};

export type CaseEvidence = CaseHeader & {
  documents: EvidenceDocument[];
  limit: number;
  results: UploadResult[];
  /** Whether the reader works on it, and so has pages for its criteria. */
  isOwn: boolean;
  may: { upload: boolean };
};

/**
 * The documents of a case. A version that is not ready is on no list: whoever uploads it is told how far it is, and it may never
 * get there. `uploaded` names versions of the reader's own whose result is to be told, as a page without script asks after a post.
 */
export async function getCaseEvidence(
  actor: Actor,
  csuSlug: string,
  checkpoint: number,
  uploaded: readonly string[],
): Promise<CaseEvidence | null> {
  const row = await findCaseAt(actor, csuSlug, checkpoint);
  if (row === null) return null;
  const [header, versions, pointers, results] = await Promise.all([
    caseHeader(actor, row),
    readyVersions(actor, row.id),
    database().evidencePointer.findMany({
      where: { submissionId: row.id, withdrawnAt: null },
      orderBy: { criterion: { order: "asc" } },
      select: { criterion: { select: { code: true } }, documentVersion: { select: { documentId: true } } },
    }),
    uploadResults(actor, row.id, uploaded),
  ]);
  const names = await namesOf(versions.map(({ uploadedById }) => uploadedById));
  const usedBy = (documentId: string) => [
    ...new Set(pointers.filter((p) => p.documentVersion.documentId === documentId).map((p) => p.criterion.code)),
  ];
  return {
    ...header,
    documents: grouped(versions, names).map((document) => ({ ...document, usedBy: usedBy(document.id) })),
    limit: row.checkpoint.programme.documentLimit,
    results,
    isOwn: actor.organisationId === row.csuId,
    may: { upload: mayDo(actor, "upload_document", row) },
  };
}

const versionSelect = {
  id: true,
  version: true,
  fileName: true,
  kind: true,
  sizeBytes: true,
  parts: true,
  uploadedById: true,
  uploadedAt: true,
  document: { select: { id: true, title: true, owner: true, isIllustrative: true } },
} as const satisfies Prisma.DocumentVersionSelect;

type VersionRow = Prisma.DocumentVersionGetPayload<{ select: typeof versionSelect }>;

function readyVersions(actor: Actor, submissionId: string): Promise<VersionRow[]> {
  return database().documentVersion.findMany({
    where: {
      AND: [{ status: "ready", document: { submissions: { some: { submissionId } } } }, documentVersionScope(actor)],
    },
    orderBy: [{ document: { title: "asc" } }, { documentId: "asc" }, { version: "desc" }],
    select: versionSelect,
  });
}

function grouped(versions: readonly VersionRow[], names: ReadonlyMap<string, string>) {
  const byId = new Map<string, Omit<EvidenceDocument, "usedBy">>();
  for (const { document, kind, ...version } of versions) {
    if (kind === null) continue;
    const found = byId.get(document.id) ?? { ...document, versions: [] };
    byId.set(document.id, found);
    const { id, version: number, fileName, sizeBytes, parts, uploadedById, uploadedAt } = version;
    const uploadedBy = names.get(uploadedById) ?? "A colleague";
    found.versions.push({
      id,
      version: number,
      fileName,
      kind,
      sizeBytes: Number(sizeBytes),
      parts,
      uploadedBy,
      uploadedAt,
    });
  }
  return [...byId.values()];
}

async function uploadResults(actor: Actor, submissionId: string, ids: readonly string[]): Promise<UploadResult[]> {
  if (ids.length === 0) return [];
  const rows = await database().documentVersion.findMany({
    where: {
      AND: [{ id: { in: [...ids] }, uploadedById: personOf(actor) }, documentVersionScope(actor)],
      document: { csu: { submissions: { some: { id: submissionId } } } },
    },
    select: { status: true, refusedReason: true, note: true, document: { select: { title: true } } },
  });
  return rows.map(({ status, refusedReason, note, document }) => ({
    title: document.title,
    state: status === "ready" || status === "refused" ? status : "checking",
    reason: refusedReason,
    note,
  }));
}

import type { Actor } from "@/lib/db/actor";
import { type CaseHeader, caseHeader } from "@/lib/db/case/case-header";
import { type CriterionWords, criteriaOf } from "@/lib/db/case/criteria-of";
import { findCaseAt } from "@/lib/db/case/find-case";
import { type PointerView, pointersOf } from "@/lib/db/case/pointers-of";
import { database, type Prisma } from "@/lib/db/client";
import { namesOf } from "@/lib/db/people-names";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";
import { mayDo } from "@/lib/domain/access/may-do";
import { whyNotOpen } from "@/lib/domain/checkpoint/returned-part";
import type { DocumentKind } from "@/lib/domain/evidence/document-kind";

export type PointableDocument = {
  versionId: string;
  title: string;
  version: number;
  isLatest: boolean;
  kind: DocumentKind;
  parts: number | null;
  sheetNames: string[];
  uploadedAt: Date;
};

export type CriterionToAnswer = CaseHeader & {
  criterion: CriterionWords;
  answer: { text: string; isReady: boolean; version: number; editedAt: Date; editedBy: string } | null;
  pointers: PointerView[];
  /** Versions that a pointer may lead to: the latest of each document, and older ones that a pointer of this case uses. */
  documents: PointableDocument[];
  /** The next that may be answered too. */
  next: string | null;
  /** Why it stands while the unit mends other criteria that NHS CB returned. */
  closed: string | null;
  may: { edit: boolean };
};

/** One criterion of the unit's case with all that answering it needs; `null` for what the actor may not read. */
export async function getCriterionToAnswer(
  actor: Actor,
  csuSlug: string,
  checkpoint: number,
  code: string,
): Promise<CriterionToAnswer | null> {
  const row = await findCaseAt(actor, csuSlug, checkpoint);
  if (row === null) return null;
  const criteria = await criteriaOf(row.checkpoint.id);
  const place = criteria.findIndex((each) => each.code === code);
  const criterion = criteria[place];
  if (criterion === undefined) return null;
  const [header, answer, pointers, versions] = await Promise.all([
    caseHeader(actor, row),
    database().answer.findFirst({ where: { submissionId: row.id, criterionId: criterion.id } }),
    pointersOf({ submissionId: row.id, criterionId: criterion.id, documentVersion: documentVersionScope(actor) }),
    readyVersions(actor, row.id),
  ]);
  const names = await namesOf([answer?.editedById ?? null]);
  const isOpen = (each: string) => whyNotOpen(header.returned, { criterion: each }) === null;
  const isEditor = mayDo(actor, "answer_criterion", row);
  const closed = isEditor ? whyNotOpen(header.returned, { criterion: code }) : null;
  return {
    ...header,
    criterion,
    answer: answer === null ? null : { ...answer, editedBy: names.get(answer.editedById) ?? "A colleague" },
    pointers,
    documents: pointable(versions, new Set(pointers.map(({ documentVersionId }) => documentVersionId))),
    next: criteria.slice(place + 1).find((each) => isOpen(each.code))?.code ?? null,
    closed,
    may: { edit: isEditor && closed === null },
  };
}

const versionSelect = {
  id: true,
  documentId: true,
  version: true,
  kind: true,
  parts: true,
  sheetNames: true,
  uploadedAt: true,
  document: { select: { title: true } },
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

function pointable(versions: readonly VersionRow[], used: ReadonlySet<string>): PointableDocument[] {
  const latest = new Set<string>();
  const seen = new Set<string>();
  for (const { id, documentId } of versions) {
    if (!seen.has(documentId)) latest.add(id);
    seen.add(documentId);
  }
  return versions
    .filter(({ id }) => latest.has(id) || used.has(id))
    .flatMap(({ id, document, kind, ...rest }) =>
      kind === null ? [] : [{ ...rest, kind, versionId: id, title: document.title, isLatest: latest.has(id) }],
    );
}

import { locatorInWords } from "@/lib/domain/evidence/pointer";
import { database, type Prisma } from "../client";

/** A pointer as pages show it: "Price list, version 3, page 4: the price of each line". */
export type PointerView = {
  readonly id: string;
  readonly criterionId: string;
  readonly version: number;
  readonly documentId: string;
  readonly documentVersionId: string;
  readonly document: string;
  readonly documentVersion: number;
  readonly owner: "csu" | "pct" | "other";
  readonly locator: string;
  /** "page 4". */
  readonly place: string;
  readonly shows: string;
  readonly isIllustrative: boolean;
};

/** The pointers of a case that stand, in the order they were made. The caller has found the case in scope. */
export async function pointersOf(where: Prisma.EvidencePointerWhereInput): Promise<PointerView[]> {
  const rows = await database().evidencePointer.findMany({
    where: { AND: [where, { withdrawnAt: null }] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: {
      documentVersion: {
        select: { version: true, documentId: true, document: { select: { title: true, owner: true } } },
      },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    criterionId: row.criterionId,
    version: row.version,
    documentId: row.documentVersion.documentId,
    documentVersionId: row.documentVersionId,
    document: row.documentVersion.document.title,
    documentVersion: row.documentVersion.version,
    owner: row.documentVersion.document.owner,
    locator: row.locator,
    place: locatorInWords(row.locatorKind, row.locator),
    shows: row.shows,
    isIllustrative: row.isIllustrative,
  }));
}

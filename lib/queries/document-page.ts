import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { caseScope } from "@/lib/db/scopes/case-scope";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";
import { closestPassage } from "@/lib/domain/evidence/closest-passage";
import type { DocumentKind } from "@/lib/domain/evidence/document-kind";
import {
  blockOfParagraph,
  type DocumentPart,
  type DocumentText,
  type FoundPart,
  findInParts,
  partOf,
} from "@/lib/domain/evidence/document-text";
import { documentTextOf } from "@/lib/platform/documents/document-text-cache";

export type DocumentPageRequest = {
  versionId: string;
  /** 1 for the first; without it, where the pointer leads. */
  part?: number | undefined;
  /** Which of the case's pointers led here: its passage is marked. */
  pointerId?: string | undefined;
  find?: string | undefined;
};

export type DocumentPage = {
  versionId: string;
  title: string;
  version: number;
  kind: DocumentKind;
  isIllustrative: boolean;
  /** Why there are no words to show, where there are none. */
  state: DocumentText["state"];
  part: number;
  /** What each part is called, in their order: "Page 1", "Sheet Income". */
  labels: string[];
  blocks: DocumentPart["blocks"];
  isCut: boolean;
  /** The block that bears the pointer out, as far as can be told. */
  marked: number | null;
  find: { words: string; found: FoundPart[] };
};

/**
 * One page of a document as words, for the evidence pane: a version that the actor may read, with the passage that a pointer
 * speaks of and where else words occur. Null for what is not there or not the actor's to read.
 */
export async function getDocumentPage(actor: Actor, request: DocumentPageRequest): Promise<DocumentPage | null> {
  const [version, pointer] = await Promise.all([
    database().documentVersion.findFirst({
      where: { AND: [{ id: request.versionId, status: "ready" }, documentVersionScope(actor)] },
      select: {
        id: true,
        version: true,
        kind: true,
        storageKey: true,
        document: { select: { title: true, isIllustrative: true } },
      },
    }),
    request.pointerId === undefined ? null : findPointer(actor, request.pointerId, request.versionId),
  ]);
  if (version === null || version.kind === null) return null;
  const text = await documentTextOf(version.storageKey, version.kind);
  const parts = text.state === "read" ? text.parts : [];
  const led = pointer === null ? 1 : partOf(parts, { kind: pointer.locatorKind, value: pointer.locator });
  const part = Math.min(Math.max(1, request.part ?? led), Math.max(1, parts.length));
  const shown = parts[part - 1];
  const words = (request.find ?? "").trim();
  return {
    versionId: version.id,
    title: version.document.title,
    version: version.version,
    kind: version.kind,
    isIllustrative: version.document.isIllustrative,
    state: text.state,
    part,
    labels: parts.map(({ label }) => label),
    blocks: shown?.blocks ?? [],
    isCut: shown?.isCut ?? false,
    marked: shown === undefined || pointer === null || part !== led ? null : markedIn(shown, pointer),
    find: { words, found: findInParts(parts, words) },
  };
}

type Pointer = { readonly locatorKind: string; readonly locator: string; readonly shows: string };

function findPointer(actor: Actor, id: string, documentVersionId: string) {
  return database().evidencePointer.findFirst({
    where: { id, documentVersionId, withdrawnAt: null, submission: caseScope(actor) },
    select: { locatorKind: true, locator: true, shows: true },
  });
}

function markedIn(part: DocumentPart, { locatorKind, locator, shows }: Pointer): number | null {
  return locatorKind === "paragraph" ? blockOfParagraph(part, Number(locator)) : closestPassage(part, shows);
}

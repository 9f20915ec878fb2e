import { type Actor, personOf } from "../actor";
import type { Transaction } from "../client";

/** A file that is about to arrive, or has. `storageKey` is random and says nothing of the document. */
export type ArrivingVersion = {
  readonly id: string;
  readonly documentId: string;
  readonly title: string;
  readonly version: number;
  readonly storageKey: string;
  readonly fileName: string;
};

type Document = { readonly id: string; readonly title: string };

/** The row that stands before the first byte arrives. The case must be locked: versions are numbered one at a time. */
export async function registerVersion(
  tx: Transaction,
  actor: Actor,
  { id: documentId, title }: Document,
  fileName: string,
  storageKey: string,
): Promise<ArrivingVersion> {
  const last = await tx.documentVersion.aggregate({ where: { documentId }, _max: { version: true } });
  const version = (last._max.version ?? 0) + 1;
  const data = { documentId, version, storageKey, fileName, uploadedById: personOf(actor), uploadedAt: actor.now };
  const { id } = await tx.documentVersion.create({ data, select: { id: true } });
  return { id, documentId, title, version, storageKey, fileName };
}

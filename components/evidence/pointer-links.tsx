"use client";

import { useEvidence } from "@/components/evidence/evidence-context";
import { evidenceHref } from "@/components/evidence/evidence-href";
import { PlaceList } from "@/components/ui/document-frame";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";

export type LinkedPointer = {
  readonly id: string;
  readonly documentVersionId: string;
  readonly document: string;
  readonly documentVersion: number;
  readonly owner: "csu" | "pct" | "other";
  /** "page 4". */
  readonly place: string;
  readonly shows: string;
};

/** What the unit points to, each opening its page beside the work. */
export function PointerLinks({ pointers }: { pointers: readonly LinkedPointer[] }) {
  const { address, pointer: open } = useEvidence();
  return (
    <PlaceList
      items={pointers.map((pointer) => ({
        key: pointer.id,
        content: (
          <>
            <Link
              href={evidenceHref(address, { document: pointer.documentVersionId, pointer: pointer.id })}
              current={pointer.id === open ? "true" : undefined}
            >
              {pointer.document}, version {pointer.documentVersion}, {pointer.place}
            </Link>{" "}
            {pointer.owner === "csu" ? null : (
              <Tag colour="orange">{pointer.owner === "pct" ? "PCT document" : "Not the unit's own"}</Tag>
            )}
            <p>{pointer.shows}</p>
          </>
        ),
      }))}
    />
  );
}

export type LinkedDocument = { readonly versionId: string; readonly title: string; readonly version: number };

/** The rest of what the unit handed in. */
export function DocumentLinks({ documents }: { documents: readonly LinkedDocument[] }) {
  const { address, page } = useEvidence();
  return (
    <PlaceList
      items={documents.map(({ versionId, title, version }) => ({
        key: versionId,
        content: (
          <Link
            href={evidenceHref(address, { document: versionId })}
            current={page?.versionId === versionId ? "true" : undefined}
          >
            {title}, version {version}
          </Link>
        ),
      }))}
    />
  );
}

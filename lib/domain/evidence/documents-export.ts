import { londonDay } from "@/lib/domain/shared/london-time";
import type { DocumentKind } from "./document-kind";
import { kindInWords } from "./document-kind";
import { ownerInWords } from "./owner-in-words";

type ExportedDocument = {
  readonly title: string;
  readonly owner: Parameters<typeof ownerInWords>[0];
  readonly usedBy: readonly string[];
  readonly versions: readonly {
    readonly version: number;
    readonly fileName: string;
    readonly kind: DocumentKind;
    readonly parts: number | null;
    readonly sizeBytes: number;
    readonly uploadedBy: string;
    readonly uploadedAt: Date;
  }[];
};

type Cell = string | number | null | { day: string };

/** The documents of a case as rows and columns for a file, a row for each version: what the screen shows and nothing more. */
export function documentsExport(documents: readonly ExportedDocument[]): { header: string[]; rows: Cell[][] } {
  return {
    header: [
      "Document",
      "Whose",
      "Version",
      "File",
      "Kind",
      "Pages, sheets or slides",
      "Bytes",
      "Uploaded by",
      "Uploaded",
      "Used by",
    ],
    rows: documents.flatMap(({ title, owner, usedBy, versions }) =>
      versions.map((each) => [
        title,
        ownerInWords(owner),
        each.version,
        each.fileName,
        kindInWords(each.kind),
        each.parts,
        each.sizeBytes,
        each.uploadedBy,
        { day: londonDay(each.uploadedAt) },
        usedBy.join(", ") || null,
      ]),
    ),
  };
}

import { database } from "@/lib/db/client";
import type { DocumentOwner } from "@/lib/db/generated/client";
import { writePdf } from "@/lib/platform/pdf/write-pdf";
import { openDiskStorage } from "@/lib/platform/storage/disk-storage";
import type { ActingPerson } from "./acting-person";
import type { CaseDocument } from "./case/case-context";
import { planPerson } from "./case/plan-people";
import { planDocument } from "./document-rows";
import { insertRows } from "./insert-rows";
import { findOrganisation } from "./people";
import { newRows } from "./rows";
import { storeFile } from "./store-file";

export type DocumentToMake = {
  /** The unit's slug: "essex". */
  readonly unit: string;
  readonly title?: string;
  readonly owner?: DocumentOwner;
  readonly pages?: number;
  /** Puts a real PDF with that many pages there; without it the row speaks of a file that is nowhere. */
  readonly storageDir?: string;
  /** Puts it into this submission. */
  readonly submissionId?: string;
  readonly by?: ActingPerson;
};

const uploadedAt = new Date("2012-07-20T13:20:00Z");

/** A unit's document with one PDF version that is ready. */
export async function makeDocument(brief: DocumentToMake): Promise<CaseDocument & { readonly by: ActingPerson }> {
  const rows = newRows();
  const csu = await findOrganisation(`csu:${brief.unit}`);
  const by = brief.by ?? planPerson(rows, csu, ["csu_contributor"], `CSU contributor, ${csu.name}`);
  const { title = "Operating model", owner = "csu", pages = 3 } = brief;
  const stored = brief.storageDir === undefined ? undefined : await storePdf(brief.storageDir, title, pages);
  const document = planDocument(rows, {
    csuId: csu.id,
    by,
    at: uploadedAt,
    title,
    owner,
    parts: pages,
    ...(stored ? { stored } : {}),
  });
  if (brief.submissionId !== undefined) {
    const { documentId } = document;
    rows.submissionDocuments.push({
      submissionId: brief.submissionId,
      documentId,
      addedById: by.id,
      addedAt: uploadedAt,
    });
  }
  await database().$transaction((tx) => insertRows(tx, rows), { timeout: 30_000 });
  return { ...document, by };
}

async function storePdf(storageDir: string, title: string, pages: number) {
  const blocks = Array.from({ length: pages }, (_, index) => [
    ...(index === 0 ? [] : [{ kind: "page_break" as const }]),
    { kind: "heading" as const, level: 1 as const, text: `${title}, part ${index + 1}` },
    { kind: "paragraph" as const, text: "An illustrative page." },
  ]).flat();
  const bytes = await writePdf({ title, createdAt: uploadedAt, blocks, footer: title, banner: "Illustrative" });
  return storeFile(await openDiskStorage(storageDir), bytes);
}

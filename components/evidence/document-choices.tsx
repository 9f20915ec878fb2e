import { ExportLinks } from "@/components/ui/export-links";
import { LinkList } from "@/components/ui/link-list";
import { type SelectableDocument, selectDocuments } from "@/lib/domain/evidence/select-documents";
import { searchWith } from "@/lib/domain/shared/search-part";
import { paths } from "@/lib/paths";
import type { DocumentSearch } from "@/lib/schemas/evidence";

type DocumentChoicesProps = {
  csu: string;
  checkpoint: number;
  documents: readonly SelectableDocument[];
  search: DocumentSearch;
};

/** Which documents, in what order, and all of it as a file. Nothing where there is nothing to choose from. */
export function DocumentChoices({ csu, checkpoint, documents, search }: DocumentChoicesProps) {
  if (documents.length < 2) return null;
  const href = (changes: Partial<DocumentSearch>) =>
    `${paths.evidence(csu, checkpoint)}${searchWith({ ...search, ...changes }, {})}`;
  const unused = selectDocuments(documents, { ...search, show: "unused" }).length;
  return (
    <>
      {unused === 0 && search.show === "all" ? null : (
        <LinkList
          label="Which documents"
          links={[
            { href: href({ show: "all" }), text: `All ${documents.length}`, current: search.show === "all" },
            {
              href: href({ show: "unused" }),
              text: `${unused} that no criterion points to`,
              current: search.show === "unused",
            },
          ]}
        />
      )}
      <LinkList
        label="In which order"
        links={[
          { href: href({ order: "name" }), text: "By name", current: search.order === "name" },
          { href: href({ order: "newest" }), text: "Newest first", current: search.order === "newest" },
        ]}
      />
      <ExportLinks
        of="these documents"
        href={(format) => `${paths.evidenceExport(csu, checkpoint, format)}${searchWith(search, {})}`}
      />
    </>
  );
}

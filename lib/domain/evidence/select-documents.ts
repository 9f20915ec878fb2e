/** What a list of documents is ordered and narrowed by. */
export type SelectableDocument = {
  readonly title: string;
  readonly usedBy: readonly string[];
  /** Newest first. */
  readonly versions: readonly { readonly uploadedAt: Date }[];
};

export type DocumentChoice = { readonly show: "all" | "unused"; readonly order: "name" | "newest" };

/** The documents that an address asks for, in its order. */
export function selectDocuments<T extends SelectableDocument>(documents: readonly T[], choice: DocumentChoice): T[] {
  return documents
    .filter(({ usedBy }) => choice.show === "all" || usedBy.length === 0)
    .sort((a, b) => {
      const byName = a.title.localeCompare(b.title, "en-GB");
      return choice.order === "name" ? byName : uploadedAt(b) - uploadedAt(a) || byName;
    });
}

function uploadedAt({ versions }: SelectableDocument): number {
  return versions[0]?.uploadedAt.getTime() ?? 0;
}

/** Which page of which document stands beside the work, as the address holds it. */
export type EvidencePlace = {
  readonly pointer?: string | undefined;
  readonly document?: string | undefined;
  /** 1 for the first. */
  readonly part?: number | undefined;
  readonly find?: string | undefined;
};

/** The anchor that a browser without script goes to when a page of evidence was turned. */
export const EVIDENCE_ID = "evidence";

export function evidenceSearch({ pointer, document, part, find }: EvidencePlace): string {
  const query = new URLSearchParams();
  if (document !== undefined) query.set("document", document);
  if (pointer !== undefined) query.set("pointer", pointer);
  if (part !== undefined) query.set("part", String(part));
  if (find !== undefined && find !== "") query.set("find", find);
  return query.toString();
}

export function evidenceHref(address: string, place: EvidencePlace): string {
  return `${address}?${evidenceSearch(place)}#${EVIDENCE_ID}`;
}

/** What an address asks for; null for one that asks for no document. */
export function placeOf(search: URLSearchParams): (EvidencePlace & { readonly document: string }) | null {
  const document = search.get("document");
  if (document === null) return null;
  const part = Number(search.get("part") ?? "");
  return {
    document,
    pointer: search.get("pointer") ?? undefined,
    part: Number.isInteger(part) && part > 0 ? part : undefined,
    find: search.get("find") ?? undefined,
  };
}

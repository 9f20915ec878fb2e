import type { DocumentOwner } from "@/lib/domain/checkpoint/readiness";

const WORDS: Readonly<Record<DocumentOwner, string>> = {
  csu: "The unit’s own",
  pct: "The PCT’s",
  other: "Another body’s",
};

/** Whose document it is: handing in the old PCT's policy as one's own was the commonest failure. docs/domain.md, Process. */
export function ownerInWords(owner: DocumentOwner): string {
  return WORDS[owner];
}

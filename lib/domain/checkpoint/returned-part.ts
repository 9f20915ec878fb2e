import { listInWords } from "../shared/list-in-words";

/** What NHS CB named when it returned a case: only this is the unit's to change until it resubmits. docs/domain.md, Process. */
export type ReturnedPart = {
  /** In the checkpoint's order; at least one. */
  readonly criteria: readonly {
    readonly code: string;
    readonly title: string;
    readonly isFedByCommitments: boolean;
  }[];
};

/** Something a case holds that can be changed by itself. Documents can be added, as evidence for what is open. */
export type PartOfCase = { readonly criterion: string } | "income" | "documents";

/**
 * Why a part of a case is not open to change, in a sentence that says whom to ask; null where it is. `returned` is null for a
 * case that was not returned, which is open or closed as a whole. Income belongs to the criteria that commitments feed: our design.
 */
export function whyNotOpen(returned: ReturnedPart | null, part: PartOfCase): string | null {
  if (returned === null || part === "documents") return null;
  const { criteria } = returned;
  const isNamed = criteria.some((each) => (part === "income" ? each.isFedByCommitments : each.code === part.criterion));
  if (isNamed) return null;
  const what = part === "income" ? "Income stands" : `${part.criterion} stands`;
  const named = listInWords(criteria.map(({ code }) => code));
  return `${what} as submitted: NHS CB returned only ${named}. Ask the programme office if this must change too.`;
}

/** "3.B2 Income by customer and 3.B6 Financial model". */
export function returnedInWords({ criteria }: ReturnedPart): string {
  return listInWords(criteria.map(({ code, title }) => `${code} ${title}`));
}

import { counted } from "@/lib/domain/shared/counted";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { formatPence, type Pence } from "@/lib/domain/shared/money";
import { type ReturnedPart, whyNotOpen } from "./returned-part";

export type DocumentOwner = "csu" | "pct" | "other";
export type DocumentState = "receiving" | "checking" | "ready" | "refused";

/** A submission as it stands, before it is signed off or submitted. */
export type CaseInPreparation = {
  readonly criteria: readonly {
    readonly code: string;
    readonly isCritical: boolean;
    readonly isFedByCommitments: boolean;
  }[];
  readonly answers: readonly { readonly criterion: string; readonly text: string; readonly isReady: boolean }[];
  readonly pointers: readonly {
    readonly criterion: string;
    readonly documentId: string;
    /** The version and the place in it; two pointers to one place are one to a reader. */
    readonly place: string;
    readonly shows: string;
  }[];
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly owner: DocumentOwner;
    readonly state: DocumentState;
  }[];
  readonly documentLimit: number;
  readonly breakEvenPencePerYear: Pence | null;
  /** Income that the unit states it expects a year, over all CCGs and lines. */
  readonly expectedPencePerYear: Pence;
  /** Income that CCGs have confirmed a year, from "intends" upward. */
  readonly confirmedPencePerYear: Pence;
  readonly isSignedOff: boolean;
  /** What NHS CB named when it returned the case; null for one that is not returned. */
  readonly returned: ReturnedPart | null;
  /** NHS CB has returned it, and it would go back as it came. */
  readonly isReturnedUnchanged: boolean;
};

export type FindingKind =
  | "no_answer"
  | "no_pointer"
  | "not_ready"
  | "document_not_ready"
  | "document_refused"
  | "too_many_documents"
  | "no_break_even"
  | "no_sign_off"
  | "nothing_changed"
  | "only_pct_documents"
  | "single_pointer"
  | "short_shows"
  | "unused_documents"
  | "income_differs";

/** One thing to see to. `criterion` is its code, or `null` when it concerns the whole submission; `words` say what is wrong and what to do. */
export type Finding = { readonly kind: FindingKind; readonly criterion: string | null; readonly words: string };

export type Readiness = {
  /** Without these the submission cannot go in. */
  readonly blocks: readonly Finding[];
  /** It can go in with these, and would be the poorer for it. */
  readonly weakens: readonly Finding[];
};

/** "What this shows" in fewer words than this says too little to lead a reader to the passage. Our design. */
const FEWEST_WORDS = 4;

/**
 * What blocks a submission and what only weakens it, in the order of its criteria. Of a case that was returned, only what its unit
 * can mend weakens it. docs/domain.md, Sign-off.
 */
export function readiness(prepared: CaseInPreparation): Readiness {
  return {
    blocks: [
      ...prepared.criteria.flatMap(({ code }) => criterionBlocks(code, prepared)),
      ...documentBlocks(prepared),
      ...wholeBlocks(prepared),
    ],
    weakens: [
      ...(prepared.isReturnedUnchanged ? [nothingChanged] : []),
      ...prepared.criteria
        .filter(({ code }) => whyNotOpen(prepared.returned, { criterion: code }) === null)
        .flatMap(({ code, isCritical }) => criterionWeakness(code, isCritical, prepared)),
      ...unusedDocuments(prepared),
      ...(whyNotOpen(prepared.returned, "income") === null ? incomeWeakness(prepared) : []),
    ],
  };
}

const nothingChanged: Finding = {
  kind: "nothing_changed",
  criterion: null,
  words: "Nothing has changed since NHS CB returned it. Mend what it names, or be sure that it can stand as it is",
};

/** What must be seen to before a lead can sign off: all that blocks but the missing sign-off itself. */
export function blocksSignOff({ blocks }: Readiness): readonly Finding[] {
  return blocks.filter((finding) => finding.kind !== "no_sign_off");
}

/** The answer first: "2 things block, 3 weaken", "Nothing blocks, 1 thing weakens it", "Nothing blocks". */
export function readinessInWords({ blocks, weakens }: Readiness): string {
  const blocking = blocks.length === 0 ? "Nothing blocks" : counted(blocks.length, "thing blocks", "things block");
  if (weakens.length === 0) return blocking;
  if (blocks.length > 0) return `${blocking}, ${weakens.length} ${weakens.length === 1 ? "weakens" : "weaken"} it`;
  return `${blocking}, ${counted(weakens.length, "thing weakens", "things weaken")} it`;
}

function criterionBlocks(code: string, { answers, pointers }: CaseInPreparation): Finding[] {
  const answer = answers.find((candidate) => candidate.criterion === code);
  const isAnswered = answer !== undefined && answer.text.trim() !== "";
  const found: Finding[] = [];
  if (!isAnswered) found.push({ kind: "no_answer", criterion: code, words: `${code} has no answer. Write one` });
  if (!pointers.some((pointer) => pointer.criterion === code)) {
    found.push({
      kind: "no_pointer",
      criterion: code,
      words: `${code} points to no evidence. Add the page that shows it`,
    });
  }
  if (isAnswered && !answer.isReady) {
    found.push({
      kind: "not_ready",
      criterion: code,
      words: `${code} is not marked as ready. Check it and say that it is`,
    });
  }
  return found;
}

function documentBlocks({ documents, pointers, documentLimit }: CaseInPreparation): Finding[] {
  const found = documents.flatMap(({ id, title, state }): Finding[] => {
    if (state === "ready") return [];
    const criterion = pointers.find((pointer) => pointer.documentId === id)?.criterion ?? null;
    return state === "refused"
      ? [{ kind: "document_refused", criterion, words: `"${title}" was not accepted. Replace it or take it out` }]
      : [
          {
            kind: "document_not_ready",
            criterion,
            words: `"${title}" is still arriving. Wait a minute, then look again`,
          },
        ];
  });
  const over = documents.length - documentLimit;
  if (over > 0) {
    const words = `There are ${documents.length} documents and the most is ${documentLimit}. Take out ${counted(over, "document")}`;
    found.push({ kind: "too_many_documents", criterion: null, words });
  }
  return found;
}

function wholeBlocks({ breakEvenPencePerYear, isSignedOff }: CaseInPreparation): Finding[] {
  const found: Finding[] = [];
  if (breakEvenPencePerYear === null) {
    found.push({
      kind: "no_break_even",
      criterion: null,
      words: "No break-even income is stated. Enter the income a year at which the unit covers its costs",
    });
  }
  if (!isSignedOff) {
    found.push({
      kind: "no_sign_off",
      criterion: null,
      words: "No lead has signed this off. Ask one who prepared none of it",
    });
  }
  return found;
}

function criterionWeakness(code: string, isCritical: boolean, { pointers, documents }: CaseInPreparation): Finding[] {
  const own = pointers.filter((pointer) => pointer.criterion === code);
  const owners = own.flatMap(({ documentId }) => documents.find(({ id }) => id === documentId)?.owner ?? []);
  const found: Finding[] = [];
  if (owners.length > 0 && owners.every((owner) => owner === "pct")) {
    const words = `${code} rests only on a PCT's document. Add the unit's own`;
    found.push({ kind: "only_pct_documents", criterion: code, words });
  }
  if (isCritical && new Set(own.map(({ place }) => place)).size === 1) {
    const words = `${code} is critical and points to one place only. Add a second if there is one`;
    found.push({ kind: "single_pointer", criterion: code, words });
  }
  if (own.some(({ shows }) => shows.trim().split(/\s+/).length < FEWEST_WORDS)) {
    const words = `${code} has a pointer that hardly says what it shows. Write a whole sentence`;
    found.push({ kind: "short_shows", criterion: code, words });
  }
  return found;
}

/** A reader does not search: what no pointer leads to is handed in, and frozen, for nothing. */
function unusedDocuments({ documents, pointers }: CaseInPreparation): Finding[] {
  const unused = documents.filter(({ id, state }) => state === "ready" && !pointers.some((p) => p.documentId === id));
  if (unused.length === 0) return [];
  const titles = unused.slice(0, 3).map(({ title }) => `"${title}"`);
  const more = unused.length - titles.length;
  const named = listInWords(more > 0 ? [...titles, `${more} more`] : titles);
  const words = `No pointer leads to ${named}. Point to ${unused.length === 1 ? "it" : "them"}, or take ${unused.length === 1 ? "it" : "them"} out`;
  return [{ kind: "unused_documents", criterion: null, words }];
}

function incomeWeakness({ criteria, expectedPencePerYear, confirmedPencePerYear }: CaseInPreparation): Finding[] {
  if (expectedPencePerYear === confirmedPencePerYear) return [];
  const [expected, confirmed] = [formatPence(expectedPencePerYear), formatPence(confirmedPencePerYear)];
  const advice =
    expectedPencePerYear > confirmedPencePerYear
      ? "Ask the CCGs concerned to confirm, or lower what you expect"
      : "Check that you have stated all the income you expect";
  return [
    {
      kind: "income_differs",
      criterion: criteria.find(({ isFedByCommitments }) => isFedByCommitments)?.code ?? null,
      words: `You expect ${expected} a year and CCGs have confirmed ${confirmed}. ${advice}`,
    },
  ];
}

/** What a key asks for where no words are being typed; null for one that has no meaning there. */
export type KeyOrder =
  | { readonly kind: "press"; readonly shortcut: string }
  | { readonly kind: "go"; readonly to: "evidence" | "score" | "find" | "help" }
  | { readonly kind: "score"; readonly judgement: string }
  | { readonly kind: "leave" };

export type KeyPress = {
  readonly key: string;
  /** Control, Alt or Meta: the browser's and the screen reader's own. */
  readonly isModified: boolean;
  /** Where the focus is: in a box of words, on one of the scores, or anywhere else. */
  readonly place: "words" | "scores" | "elsewhere";
};

const SCORES = ["0", "1", "2", "3", "4"];

const GOES = { e: "evidence", s: "score", f: "find", "?": "help" } as const;

/** Keys of the review workspace: silent while typing, and the digits and N count only on the scores themselves. */
export function orderOf({ key, isModified, place }: KeyPress): KeyOrder | null {
  if (isModified) return null;
  if (place === "words") return key === "Escape" ? { kind: "leave" } : null;
  if (place === "scores") {
    if (SCORES.includes(key)) return { kind: "score", judgement: key };
    if (key === "n" || key === "N") return { kind: "score", judgement: "cannot_judge" };
  }
  if (key === "n" || key === "p" || key === "[" || key === "]") return { kind: "press", shortcut: key };
  const to = Object.hasOwn(GOES, key) ? GOES[key as keyof typeof GOES] : undefined;
  return to === undefined ? null : { kind: "go", to };
}

/** Where the list of keys stands on the page. */
export const KEYS_ID = "keys";

export const REVIEW_KEYS = [
  { keys: ["n", "p"], does: "Next or previous criterion" },
  { keys: ["e"], does: "To the evidence" },
  { keys: ["[", "]"], does: "Previous or next page of the evidence" },
  { keys: ["f"], does: "Find in the document" },
  { keys: ["s"], does: "To the score" },
  { keys: ["0", "1", "2", "3", "4", "N"], does: "On the score: choose it" },
  { keys: ["Ctrl+Enter"], does: "In the form: save and go on" },
  { keys: ["Esc"], does: "Leave a box, so that keys work again" },
  { keys: ["?"], does: "This list" },
] as const;

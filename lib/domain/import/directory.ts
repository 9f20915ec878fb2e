import { closest } from "@/lib/domain/shared/closest";

/** Something a file may name, by its code or by its name. */
export type Known = { readonly code: string; readonly name: string };

export type Directory<T extends Known> = {
  /** Finds by code or name, in any letter case, or says that there is none and which was probably meant. */
  readonly find: (text: string) => { readonly found: T } | { readonly problem: string };
};

/** Codes shorter than this are too alike for a guess to help: every CCG's code is one letter from several others'. */
const SHORTEST_GUESSED = 4;

/** A file full of strangers gets no more hints than this, since each costs a walk through every name. */
const MOST_HINTS = 100;

/** Everything of one kind that a file may name. `what` is that kind with its article, "a unit". */
export function directoryOf<T extends Known>(what: string, entries: readonly T[]): Directory<T> {
  const byText = new Map<string, T>();
  for (const entry of entries) byText.set(plain(entry.name), entry);
  for (const entry of entries) byText.set(plain(entry.code), entry);
  const guesses = entries.flatMap(({ code, name }) => [name, code]).filter((text) => text.length >= SHORTEST_GUESSED);
  const hints = new Map<string, string>();

  function hintFor(text: string): string {
    const known = hints.get(text);
    if (known !== undefined) return known;
    if (hints.size >= MOST_HINTS || text.length < SHORTEST_GUESSED) return "";
    const meant = closest(text, guesses);
    const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
    hints.set(text, hint);
    return hint;
  }

  return {
    find(text) {
      const found = byText.get(plain(text));
      return found === undefined
        ? { problem: `"${text.slice(0, 60)}" is not ${what}.${hintFor(text.slice(0, 60))}` }
        : { found };
    },
  };
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

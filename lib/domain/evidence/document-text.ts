import type { LocatorKind } from "./pointer";

/** What a reader sees of a document in words: in the order of the page, with what a screen reader needs to tell parts apart. */
export type TextBlock =
  | {
      readonly kind: "heading" | "paragraph" | "item";
      readonly text: string;
      /** In a Word document, counting its paragraphs as pointers do; of a table, the first paragraph in it. */
      readonly number?: number | undefined;
    }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly string[])[];
      readonly number?: number | undefined;
    };

/** A page, a sheet, a slide, or so many paragraphs: what is turned to. */
export type DocumentPart = {
  /** "Page 4", "Sheet Income", "Slide 2", "Paragraphs 41 to 80". */
  readonly label: string;
  readonly blocks: readonly TextBlock[];
  /** There is more than fits here: the file has it. */
  readonly isCut: boolean;
};

export type DocumentText =
  | { readonly state: "read"; readonly parts: readonly DocumentPart[] }
  /** A picture has no words; the others say why there are none to show. */
  | { readonly state: "picture" | "no_text" | "too_large" | "unreadable" | "missing" };

type Place = { readonly kind: LocatorKind; readonly value: string };

/** The part (1 for the first) that a pointer leads to; the first where its place is not there. */
export function partOf(parts: readonly DocumentPart[], { kind, value }: Place): number {
  if (kind === "sheet")
    return (
      1 +
      Math.max(
        0,
        parts.findIndex(({ label }) => label === `Sheet ${value}`),
      )
    );
  const number = Number(value);
  if (kind === "paragraph")
    return (
      1 +
      Math.max(
        0,
        parts.findLastIndex((part) => firstNumber(part) <= number),
      )
    );
  return number >= 1 && number <= parts.length ? number : 1;
}

/** The block that a pointer by paragraph leads to, or null: a table answers for all that is in it. */
export function blockOfParagraph({ blocks }: Pick<DocumentPart, "blocks">, paragraph: number): number | null {
  const at = blocks.findLastIndex(({ number }) => number !== undefined && number <= paragraph);
  return at === -1 ? null : at;
}

function firstNumber({ blocks }: DocumentPart): number {
  return blocks[0]?.number ?? Number.POSITIVE_INFINITY;
}

/** All words of a block, as they are searched. */
export function wordsOf(block: TextBlock): string {
  return block.kind === "table" ? block.rows.map((row) => row.join(" ")).join(" ") : block.text;
}

export type FoundPart = { readonly part: number; readonly count: number };

/** The parts (1 for the first) in which something occurs, with how often, whatever the case of the letters. Empty for no words. */
export function findInParts(parts: readonly DocumentPart[], wanted: string): FoundPart[] {
  const needle = wanted.trim().toLowerCase();
  if (needle === "") return [];
  return parts.flatMap((part, index) => {
    const count = part.blocks.reduce((sum, block) => sum + occurrences(wordsOf(block).toLowerCase(), needle), 0);
    return count === 0 ? [] : [{ part: index + 1, count }];
  });
}

function occurrences(text: string, needle: string): number {
  return text.split(needle).length - 1;
}

/** Cut where something occurs, so that it can be marked: odd places are the occurrences. */
export function splitAt(text: string, wanted: string): string[] {
  const needle = wanted.trim().toLowerCase();
  const lower = text.toLowerCase();
  // A letter that changes length with its case would shift every place after it.
  if (needle === "" || lower.length !== text.length) return [text];
  const pieces: string[] = [];
  let from = 0;
  for (let at = lower.indexOf(needle); at !== -1; at = lower.indexOf(needle, from)) {
    pieces.push(text.slice(from, at), text.slice(at, at + needle.length));
    from = at + needle.length;
  }
  return [...pieces, text.slice(from)];
}

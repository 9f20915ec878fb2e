import { type DocumentPart, wordsOf } from "./document-text";

/** Shorter words join sentences and tell nothing of what they are about. */
const SHORTEST_WORD = 4;

/** Under this share of the sentence's words a passage is no likelier than its neighbours. Our design. */
const LEAST_SHARE = 0.3;

function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD || /\d/.test(word)).map(stem));
}

/** Endings of the plural and of verbs do not make another word: "planned" and "plans", "lines" and "line". */
function stem(word: string): string {
  const root = word.replace(/(?:ies|ing|ed|es|s|e|y)$/, "");
  return root.length < 3 ? word : root.replace(/(\p{L})\1$/u, "$1");
}

/**
 * The block (0 for the first) that shares most words with the sentence that says what a page shows: where a reader looks
 * first. Null where none stands out. Only a help to the eye; the pointer names the page. Our design.
 */
export function closestPassage(part: Pick<DocumentPart, "blocks">, shows: string): number | null {
  const wanted = tellingWords(shows);
  const ranked = part.blocks.map((block, index) => {
    const words = tellingWords(wordsOf(block));
    const share = [...wanted].filter((word) => words.has(word)).length / Math.max(1, wanted.size);
    // Of two that share as much the shorter says it more plainly, and a heading only announces it.
    return { index, share, score: share - words.size / 10_000 - (block.kind === "heading" ? 0.15 : 0) };
  });
  const [best] = ranked.filter(({ share }) => share >= LEAST_SHARE).sort((a, b) => b.score - a.score);
  return best?.index ?? null;
}

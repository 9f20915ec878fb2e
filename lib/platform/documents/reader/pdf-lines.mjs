import { tidy } from "./pdf-structure.mjs";

/** A gap this many times as wide as the letters are high is the edge of a column. */
const COLUMN_GAP = 1.3;
/** Lines further apart than this are paragraphs of their own. */
const PARAGRAPH_GAP = 1.7;
const HEADING_SIZE = 1.15;

/** The blocks of a page without tags, from where its pieces of text stand: lines, the gaps between them, and their size. */
export function blocksOfLines(items) {
  const lines = linesOf(items.filter((item) => item.str !== undefined && item.str.trim() !== ""));
  const ordinary = commonest(lines.map(({ size }) => Math.round(size)));
  const blocks = [];
  let last = null;
  for (const line of lines) {
    const isTight = last !== null && last.y - line.y < last.size * PARAGRAPH_GAP && last.y > line.y;
    const previous = blocks.at(-1);
    if (line.cells.length > 1) {
      if (isTight && previous?.kind === "table") previous.rows.push(line.cells);
      else blocks.push({ kind: "table", rows: [line.cells] });
    } else {
      const kind = line.size > ordinary * HEADING_SIZE ? "heading" : "paragraph";
      if (isTight && previous?.kind === kind) previous.text = joined(previous.text, line.cells[0]);
      else blocks.push({ kind, text: line.cells[0] });
    }
    last = line;
  }
  return blocks;
}

/** A word that was cut at the end of a line is one word again. */
function joined(text, next) {
  return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;
}

function linesOf(items) {
  const lines = [];
  for (const item of items) {
    const [, , , height, x, y] = item.transform;
    const size = Math.abs(height) || item.height || 10;
    const line = lines.find((each) => Math.abs(each.y - y) < size * 0.4);
    const piece = { x, end: x + item.width, text: item.str };
    if (line === undefined) lines.push({ y, size, pieces: [piece] });
    else line.pieces.push(piece);
  }
  return lines
    .sort((a, b) => b.y - a.y)
    .map(({ y, size, pieces }) => ({ y, size, cells: cellsOf(pieces, size) }))
    .filter(({ cells }) => cells.length > 0);
}

function cellsOf(pieces, size) {
  const cells = [];
  let end = null;
  for (const piece of pieces.sort((a, b) => a.x - b.x)) {
    if (end === null || piece.x - end > size * COLUMN_GAP) cells.push(piece.text);
    else cells[cells.length - 1] += (piece.x - end > size * 0.15 ? " " : "") + piece.text;
    end = piece.end;
  }
  return cells.map(tidy).filter((cell) => cell !== "");
}

function commonest(numbers) {
  const counts = new Map();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

import { readFileSync } from "node:fs";
import path from "node:path";

/** A4 in points, with margins that leave about 90 letters to a line. */
export const PAGE = { width: 595.28, height: 841.89, margin: 56 } as const;
export const LINE_WIDTH = PAGE.width - 2 * PAGE.margin;

export const COLOUR = {
  text: "#212b32",
  heading: "#003087",
  quiet: "#4c6272",
  rule: "#aeb7bd",
  header: "#e8edee",
} as const;

export const SIZE = { heading: { 1: 20, 2: 15, 3: 12 }, text: 10.5, table: 9, small: 8 } as const;

/** Embedded, so that a receipt reads the same on any machine, and names in Welsh or Polish keep their letters. */
const FONT_FOLDER = "node_modules/pdfjs-dist/standard_fonts";
const fonts = new Map<string, Buffer>();

export function fontFile(weight: "Regular" | "Bold"): Buffer {
  const known = fonts.get(weight);
  if (known !== undefined) return known;
  const font = readFileSync(path.join(process.cwd(), FONT_FOLDER, `LiberationSans-${weight}.ttf`));
  fonts.set(weight, font);
  return font;
}

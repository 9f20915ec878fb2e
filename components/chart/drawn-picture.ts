import domino from "domino";
import { childrenToData, type Drawn } from "@/components/chart/svg-to-data";

/** What a picture is drawn on. Wide and narrow are drawn apart: text that is scaled down to a phone's width cannot be read. */
export type Sheet = { readonly name: "wide" | "narrow"; readonly width: number };

export type Drawing = Sheet & { readonly narrow: boolean; readonly document: Document };

/** Draws by the data alone, which is all that can be written as JSON: the same data make the same picture. */
export type Draw<Data> = (drawing: Drawing, data: Data) => Element;

/** A picture as data, of one sheet. */
export type DrawnPicture = {
  readonly sheet: Sheet["name"];
  readonly viewBox: string | undefined;
  readonly content: readonly Drawn[];
};

const SHEETS: readonly Sheet[] = [
  { name: "wide", width: 688 },
  { name: "narrow", width: 272 },
];

/** To draw takes longer than all else of a figure, and most pages show for hours what they showed before. */
const kept = new Map<string, DrawnPicture>();
const mostKept = 500;

/** A picture on both sheets, drawn when these data are met for the first time. `kind` tells which `draw` it is. */
export function drawnPictures<Data>(kind: string, draw: Draw<Data>, data: Data): DrawnPicture[] {
  return SHEETS.map((sheet) => drawnPicture(kind, draw, sheet, data));
}

function drawnPicture<Data>(kind: string, draw: Draw<Data>, sheet: Sheet, data: Data): DrawnPicture {
  const key = JSON.stringify([kind, sheet, data]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const svg = draw({ ...sheet, narrow: sheet.name === "narrow", document: domino.createDocument("") }, data);
  const viewBox = svg.getAttribute("viewBox") ?? undefined;
  const picture = { sheet: sheet.name, viewBox, content: childrenToData(svg) };
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, picture);
  return picture;
}

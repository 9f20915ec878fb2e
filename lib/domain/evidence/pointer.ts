import { counted } from "@/lib/domain/shared/counted";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { invalid, ok, type Result } from "@/lib/domain/shared/result";
import { oneLine } from "@/lib/domain/shared/text";
import { type DocumentKind, kindInWords } from "./document-kind";

/** How a pointer says where in a document to look. */
export const LOCATOR_KINDS = ["page", "sheet", "paragraph", "slide", "row", "whole"] as const;

export type LocatorKind = (typeof LOCATOR_KINDS)[number];

/** The ways that fit each kind of document, the ordinary one first. "Whole" is only for what has no parts: a reader is never sent to search. */
const FITTING: Readonly<Record<DocumentKind, readonly [LocatorKind, ...LocatorKind[]]>> = {
  pdf: ["page"],
  docx: ["paragraph"],
  xlsx: ["sheet"],
  pptx: ["slide"],
  csv: ["row", "whole"],
  png: ["whole"],
  jpeg: ["whole"],
};

/** Characters of "what this shows", which is one sentence. Our design. */
export const SHOWS_LENGTH = { min: 10, max: 300 } as const;

/** The longest name of a sheet in a workbook is 31 characters; what is typed for one is not much longer. */
const MOST_LOCATOR_CHARACTERS = 100;

export type PointerTarget = {
  readonly kind: DocumentKind;
  /** Pages, slides or paragraphs; `null` where unknown. */
  readonly parts: number | null;
  /** Of a workbook, in its order; empty where unknown. */
  readonly sheetNames: readonly string[];
};

export type Pointing = { readonly locatorKind: LocatorKind; readonly locator: string; readonly shows: string };

export function locatorKindsFor(kind: DocumentKind): readonly [LocatorKind, ...LocatorKind[]] {
  return FITTING[kind];
}

/** The way a place is given in a document of that kind: by its ordinary one, or the whole of a file without parts when none is named. */
export function locatorKindFor(kind: DocumentKind, locator: string): LocatorKind {
  const [ordinary, ...others] = FITTING[kind];
  return locator.trim() === "" && others.includes("whole") ? "whole" : ordinary;
}

/**
 * Whether a pointer leads somewhere: its way of pointing fits the document, the place exists as far as is known, and it says what is shown.
 * Gives it as it is to be stored ("007" is page 7). `invalid` holds a sentence for each field. docs/domain.md, Process.
 */
export function checkPointer(pointing: Pointing, target: PointerTarget): Result<Pointing> {
  const fields: Record<string, string> = {};
  const kinds = locatorKindsFor(target.kind);
  const shows = oneLine(pointing.shows);
  const place = placeIn(pointing, target);
  if (!kinds.includes(pointing.locatorKind)) {
    fields.locatorKind = `Point into a ${kindInWords(target.kind)} by ${listInWords(kinds, "or")}`;
  } else if (place.problem !== undefined) {
    fields.locator = place.problem;
  }
  const problem = showsProblem(shows);
  if (problem !== undefined) fields.shows = problem;
  const [first] = Object.values(fields);
  if (first !== undefined) return invalid(first, fields);
  return ok({ locatorKind: pointing.locatorKind, locator: place.locator, shows });
}

/** Where it points, in words: "page 4", "sheet Income", "rows 2 to 40", "the whole file". */
export function locatorInWords(locatorKind: LocatorKind, locator: string): string {
  if (locatorKind === "row") return /^\d+$/.test(locator) ? `row ${locator}` : `rows ${locator}`;
  return locatorKind === "whole" ? "the whole file" : `${locatorKind} ${locator}`;
}

/** How much there is to point into: "12 pages"; empty where that is unknown or there are no parts. */
export function partsInWords(kind: DocumentKind, parts: number | null): string {
  const [ordinary] = FITTING[kind];
  return parts === null || ["whole", "sheet", "row"].includes(ordinary) ? "" : counted(parts, ordinary);
}

type Place = { readonly locator: string; readonly problem?: string };

function placeIn({ locatorKind, locator }: Pointing, target: PointerTarget): Place {
  if (locatorKind === "whole") return { locator: "" };
  if (locatorKind === "row") return rowsIn(oneLine(locator));
  return locatorKind === "sheet"
    ? sheetIn(oneLine(locator), target)
    : partIn(locatorKind, locator.trim(), target.parts);
}

/** "7", "rows 2-40" or "2 to 40": counted from the top, the header being row 1. How many there are is not known. */
function rowsIn(text: string): Place {
  const found = /^(?:rows?\s*)?(\d{1,7})(?:\s*(?:to|-|–)\s*(\d{1,7}))?$/i.exec(text);
  const [first, last] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? found?.[1] ?? 0)];
  if (first === 0 || last < first) return { locator: text, problem: "Enter the rows, like 7 or 2 to 40" };
  return { locator: first === last ? String(first) : `${first} to ${last}` };
}

function sheetIn(name: string, { sheetNames }: PointerTarget): Place {
  if (name === "") return { locator: name, problem: "Enter the name of the sheet" };
  if (name.length > MOST_LOCATOR_CHARACTERS) {
    return { locator: name, problem: `Use ${MOST_LOCATOR_CHARACTERS} characters or fewer` };
  }
  if (sheetNames.length === 0) return { locator: name };
  const found = sheetNames.find((sheet) => sheet.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return { locator: found };
  return {
    locator: name,
    problem: `There is no sheet "${name}". ${sheetNames.length === 1 ? "The one sheet is" : "The sheets are"} ${listInWords(sheetNames)}`,
  };
}

function partIn(what: Exclude<LocatorKind, "whole" | "sheet" | "row">, text: string, parts: number | null): Place {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  const place = { locator: String(number) };
  if (number === 0) return { ...place, problem: `Enter the number of the ${what}, like 4` };
  if (parts !== null && number > parts) {
    return { ...place, problem: `The document has ${counted(parts, what)}, so there is no ${what} ${number}` };
  }
  return place;
}

function showsProblem(shows: string): string | undefined {
  if (shows === "") return "Say in one sentence what this shows";
  if (shows.length < SHOWS_LENGTH.min) return `Say what this shows in ${SHOWS_LENGTH.min} characters or more`;
  if (shows.length > SHOWS_LENGTH.max) return `Say what this shows in ${SHOWS_LENGTH.max} characters or fewer`;
  return undefined;
}

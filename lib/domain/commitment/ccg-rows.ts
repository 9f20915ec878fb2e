import type { Pence } from "@/lib/domain/shared/money";

/** A CCG in the programme office's list. */
export type CcgRow = {
  readonly odsCode: string;
  readonly name: string;
  readonly region: string;
  /** Geography only. */
  readonly footprintUnit: string | null;
  /** Service lines with a confirmed entry at "intends" or upward. */
  readonly linesDecided: number;
  /** A head, confirmed. */
  readonly plannedPence: Pence;
};

/** How many of its service lines a CCG has decided. */
export const DECIDED = ["none", "some", "all"] as const;

export type Decided = (typeof DECIDED)[number];

export const DECIDED_WORDS: Readonly<Record<Decided, string>> = {
  none: "No line decided",
  some: "Some lines decided",
  all: "All lines decided",
};

export type CcgChoice = {
  readonly region?: string | undefined;
  readonly decided?: Decided | undefined;
  readonly sort: "ccg" | "region" | "lines" | "planned";
  readonly direction: "ascending" | "descending";
};

export function decidedOf(row: CcgRow, serviceLines: number): Decided {
  if (row.linesDecided === 0) return "none";
  return row.linesDecided < serviceLines ? "some" : "all";
}

/** The rows that an address asks for, in its order. */
export function selectCcgs(rows: readonly CcgRow[], choice: CcgChoice, serviceLines: number): CcgRow[] {
  const turn = choice.direction === "descending" ? -1 : 1;
  const order = (a: CcgRow, b: CcgRow) => {
    if (choice.sort === "lines") return a.linesDecided - b.linesDecided;
    if (choice.sort === "planned") return a.plannedPence - b.plannedPence;
    return choice.sort === "region" ? a.region.localeCompare(b.region, "en-GB") : a.name.localeCompare(b.name, "en-GB");
  };
  return rows
    .filter((row) => choice.region === undefined || row.region === choice.region)
    .filter((row) => choice.decided === undefined || decidedOf(row, serviceLines) === choice.decided)
    .sort((a, b) => turn * order(a, b) || a.name.localeCompare(b.name, "en-GB"));
}

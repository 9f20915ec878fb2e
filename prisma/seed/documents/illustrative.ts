/** On every page and sheet of a document that was made up. */
export const ILLUSTRATIVE_BANNER = "Illustrative: made up for a demonstration";

/** Each made-up document is dated, inside the file too, on the day on which the first units had their papers ready. */
export const DOCUMENT_MADE_AT = new Date("2012-06-15T08:00:00Z");

/** What the made-up documents of a unit are written from. None of it is a record of the real unit. */
export type IllustrativeUnit = {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  /** Whole pence. */
  readonly yearlyIncomePence: number;
  readonly breakEvenIncomePence: number;
  readonly wholeTimePosts: number;
  readonly customers: readonly string[];
  /** Names of the service lines it offers. */
  readonly lines: readonly string[];
  /** Codes of the criteria, such as "3.B6", for which its papers have a gap. */
  readonly gaps: readonly string[];
};

/** A whole number from `least` to `most` that is always the same for the same words. */
export function madeUpNumber(words: string, least: number, most: number): number {
  let hash = 2_166_136_261;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return least + (hash % (most - least + 1));
}

const POUNDS = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP", maximumFractionDigits: 0 });

export function pounds(pence: number): string {
  return POUNDS.format(pence / 100);
}

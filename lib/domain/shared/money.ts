import { invalid, ok, type Result } from "./result";

/** Whole pence. Every sum of money in the product is held so, and only shown as pounds. */
export type Pence = number;

/** £99,999,999,999.99: far above any budget here and inside the range of the database's `bigint` and of exact numbers. */
export const MOST_PENCE: Pence = 9_999_999_999_999;

const POUNDS = /^£?(\d{1,3}(?:,\d{3})+|\d{1,11})(?:\.(\d{2}))?$/;

/**
 * Reads pounds as people write them: "£1.20", "1.20", "127,051.20" or "12". Gives whole pence.
 * Strict, because a guess about money is a wrong figure: "1.2", "1,20", "-1" and "1.205" are `invalid`.
 */
export function parsePounds(text: string): Result<Pence> {
  const match = POUNDS.exec(text.trim());
  if (match === null) return invalid("Enter an amount in pounds and pence, like 1.20");
  const pounds = Number((match[1] ?? "").replaceAll(",", ""));
  return ok(pounds * 100 + Number(match[2] ?? "0"));
}

/** 12705120 pence as "£127,051.20"; always two decimals, so that columns of prices line up. */
export function formatPence(pence: Pence): string {
  const size = Math.abs(pence);
  const pounds = withThousands(Math.floor(size / 100));
  const rest = String(size % 100).padStart(2, "0");
  return `${pence < 0 ? "-" : ""}£${pounds}.${rest}`;
}

/** 12705120 pence as "£127,051": whole pounds, halves away from nought, for headlines only and never for a total that must add up. */
export function formatPounds(pence: Pence): string {
  const pounds = Math.round(Math.abs(pence) / 100);
  return `${pence < 0 && pounds > 0 ? "-" : ""}£${withThousands(pounds)}`;
}

/** Price a head times people, exactly: 120 pence x 105,876 people is 12,705,120 pence. */
export function timesPeople(pencePerHead: Pence, people: number): Pence {
  return pencePerHead * people;
}

function withThousands(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
}

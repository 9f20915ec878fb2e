import { checkTerms } from "@/lib/domain/commitment/agreement-terms";
import { checkPriceAHead } from "@/lib/domain/commitment/planned-spend";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { type Pence, parsePounds } from "@/lib/domain/shared/money";
import { invalid, ok, type Result } from "@/lib/domain/shared/result";

export type StatedTerms = {
  /** Pounds a head as typed. */
  readonly price: string;
  readonly startsOn: CalendarDay | null;
  readonly endsOn: CalendarDay | null;
};

/** Reads price and dates as a CCG states them. Gives pence a head; `invalid`, under `price` or `endsOn`. */
export function readTerms(stated: StatedTerms, allowance: Pence): Result<Pence> {
  const read = parsePounds(stated.price);
  if (!read.ok) {
    const message = "Enter a price a head in pounds and pence, like 1.20";
    return invalid(message, { price: message });
  }
  const price = checkPriceAHead(read.value, allowance);
  if (!price.ok) return price;
  const dates = checkTerms(stated);
  return dates.ok ? ok(read.value) : dates;
}

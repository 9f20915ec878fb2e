import { type Pence, parsePounds } from "@/lib/domain/shared/money";
import { invalid, ok, type Result } from "@/lib/domain/shared/result";

export const ASK_EXPECTED = "Enter the income a year that you expect, in pounds";
const askPounds = "Enter an amount in pounds, like 250,000 or 250,000.50";
const tooMuch = "Enter an amount under £100,000,000,000";

function notPounds(field: string, text: string): Result<never> {
  const isTooMuch = /^£?\d{12,}(\.\d{2})?$/.test(text.trim().replaceAll(",", ""));
  const words = isTooMuch ? tooMuch : askPounds;
  return invalid(words, { [field]: words });
}

/** The income a year at which the unit covers its costs: pounds as typed, above nought. `invalid` names the field. */
export function checkBreakEven(pounds: string): Result<Pence> {
  const ask = "Enter the income a year at which the unit covers its costs";
  if (pounds.trim() === "") return invalid(ask, { breakEven: ask });
  const parsed = parsePounds(pounds);
  if (!parsed.ok) return notPounds("breakEven", pounds);
  return parsed.value > 0 ? parsed : invalid(ask, { breakEven: ask });
}

/** Income a year that the unit expects from a CCG for a line. Nought is taken out of the list instead. */
export function checkExpectedIncome(pounds: string): Result<Pence> {
  if (pounds.trim() === "") return invalid(ASK_EXPECTED, { amount: ASK_EXPECTED });
  const parsed = parsePounds(pounds);
  if (!parsed.ok) return notPounds("amount", pounds);
  const none = "Enter an amount above nought, or take this line out of the list";
  return parsed.value > 0 ? ok(parsed.value) : invalid(none, { amount: none });
}

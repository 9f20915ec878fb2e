import { type Pence, parsePounds } from "@/lib/domain/shared/money";
import { invalid, ok, type Result } from "@/lib/domain/shared/result";

const askPounds = "Enter an amount in pounds, like 250,000 or 250,000.50";
const tooMuch = "Enter an amount under £100,000,000,000";

function whyNotPounds(text: string): string {
  return /^£?\d{12,}(\.\d{2})?$/.test(text.trim().replaceAll(",", "")) ? tooMuch : askPounds;
}

/** The income a year at which the unit covers its costs: pounds as typed, above nought. `invalid` names the field. */
export function checkBreakEven(pounds: string): Result<Pence> {
  const ask = "Enter the income a year at which the unit covers its costs";
  if (pounds.trim() === "") return invalid(ask, { breakEven: ask });
  const parsed = parsePounds(pounds);
  if (!parsed.ok) return invalid(whyNotPounds(pounds), { breakEven: whyNotPounds(pounds) });
  return parsed.value > 0 ? parsed : invalid(ask, { breakEven: ask });
}

/** Income a year that the unit expects from a CCG for a line. Nought is taken out of the list instead. */
export function checkExpectedIncome(pounds: string): Result<Pence> {
  const ask = "Enter the income a year that you expect, in pounds";
  if (pounds.trim() === "") return invalid(ask, { amount: ask });
  const parsed = parsePounds(pounds);
  if (!parsed.ok) return invalid(whyNotPounds(pounds), { amount: whyNotPounds(pounds) });
  const none = "Enter an amount above nought, or take this line out of the list";
  return parsed.value > 0 ? ok(parsed.value) : invalid(none, { amount: none });
}

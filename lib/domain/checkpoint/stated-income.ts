import { type Pence, parsePounds } from "@/lib/domain/shared/money";
import { invalid, ok, type Result } from "@/lib/domain/shared/result";

/** The income a year at which the unit covers its costs: pounds as typed, above nought. `invalid` names the field. */
export function checkBreakEven(pounds: string): Result<Pence> {
  const ask = "Enter the income a year at which the unit covers its costs";
  if (pounds.trim() === "") return invalid(ask, { breakEven: ask });
  const parsed = parsePounds(pounds);
  if (!parsed.ok) return atField(parsed, "breakEven");
  return parsed.value > 0 ? parsed : invalid(ask, { breakEven: ask });
}

/** Income a year that the unit expects from a CCG for a line. Nought is taken out of the list instead. */
export function checkExpectedIncome(pounds: string): Result<Pence> {
  const ask = "Enter the income a year that you expect, in pounds";
  if (pounds.trim() === "") return invalid(ask, { amount: ask });
  const parsed = parsePounds(pounds);
  if (!parsed.ok) return atField(parsed, "amount");
  const none = "Enter an amount above nought, or take this line out of the list";
  return parsed.value > 0 ? ok(parsed.value) : invalid(none, { amount: none });
}

function atField(result: Result<Pence>, field: string): Result<Pence> {
  return result.ok || result.error !== "invalid" ? result : invalid(result.message, { [field]: result.message });
}

import { invalid, ok, type Result } from "@/lib/domain/shared/result";

/** Characters, after trimming. Long enough to be a reason, short enough to be read. Our design. */
export const REASON_LENGTH = { min: 10, max: 4000 } as const;

/**
 * A reason as it will stand on the record: trimmed, 10 to 4,000 characters.
 * Returns `invalid` with a sentence under `field`; `ask` says what to write, as in "Say why you scored it so".
 */
export function checkReason(text: string, field: string, ask: string): Result<string> {
  const reason = text.trim();
  if (reason.length === 0) return invalid(ask, { [field]: ask });
  if (reason.length < REASON_LENGTH.min) {
    const message = `${ask}, in ${REASON_LENGTH.min} characters or more`;
    return invalid(message, { [field]: message });
  }
  if (reason.length > REASON_LENGTH.max) {
    const over = reason.length - REASON_LENGTH.max;
    const message = `Shorten this by ${over} ${over === 1 ? "character" : "characters"}. The most is 4,000`;
    return invalid(message, { [field]: message });
  }
  return ok(reason);
}

import { checkReason } from "@/lib/domain/shared/reason";
import { ok, type Result } from "@/lib/domain/shared/result";

/**
 * The panel confirms what the rule proposes, or departs from it with a reason. Where the rule leaves it to the panel
 * (`proposed` is null) the reason is needed too. Returns the reason, which may be empty only when confirming.
 */
export function checkDeparture<T extends string>(
  proposed: T | null,
  chosen: T,
  reason: string,
  field = "reason",
): Result<string> {
  if (proposed === null) return checkReason(reason, field, "Say why the panel decided so");
  if (proposed !== chosen) return checkReason(reason, field, "Say why the panel departs from the rule");
  return ok(reason.trim());
}

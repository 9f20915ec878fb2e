import { type AllowanceBar, allowanceBar, checkAllowance } from "@/lib/domain/commitment/allowance";
import { isExpired } from "@/lib/domain/commitment/ledger";
import type { CommitmentRoute } from "@/lib/domain/commitment/route";
import type { CommitmentStage } from "@/lib/domain/commitment/stage";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { formatPence, type Pence } from "@/lib/domain/shared/money";
import { invalid, ok, type Result } from "@/lib/domain/shared/result";

/** What an entry plans: pence a head, at a stage, until its last day. */
export type PlannedEntry = {
  readonly stage: CommitmentStage;
  readonly pencePerHead: Pence;
  readonly endsOn: CalendarDay | null;
};

/** One line of a CCG's ledger: the entry in force, and the draft that waits. */
export type LineOfPlan = {
  readonly id: string;
  readonly route: CommitmentRoute;
  readonly confirmed: PlannedEntry | null;
  readonly draft: PlannedEntry | null;
};

/** What is confirmed, or what would be if every draft were. An agreement that has expired plans nothing. */
export function spendOf(
  lines: readonly LineOfPlan[],
  basis: "confirmed" | "with_drafts",
  today: CalendarDay,
  allowance: Pence,
): AllowanceBar {
  const planned = lines.flatMap(({ route, confirmed, draft }) => {
    const entry = basis === "confirmed" ? confirmed : (draft ?? confirmed);
    if (entry === null || isExpired(entry, today)) return [];
    return [{ route, stage: entry.stage, pencePerHead: entry.pencePerHead }];
  });
  return allowanceBar(planned, allowance);
}

/**
 * Over the allowance is refused with the sum shown, unless the change lowers what was planned: who is over must be able to
 * come down in steps. `invalid`, under `price`.
 */
export function checkChangeOfPlan(before: AllowanceBar, after: AllowanceBar): Result {
  if (after.planned < before.planned) return ok();
  const checked = checkAllowance(after);
  return checked.ok || checked.error !== "invalid" ? checked : invalid(checked.message, { price: checked.message });
}

/** No one line can cost more than the whole allowance, at whatever stage. `invalid`, under `price`. */
export function checkPriceAHead(price: Pence, allowance: Pence): Result {
  if (price <= allowance) return ok();
  const message = `The price a head must be ${formatPence(allowance)} or less, which is your whole allowance`;
  return invalid(message, { price: message });
}

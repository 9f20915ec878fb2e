import { COMMITMENT_ROUTES, type CommitmentRoute } from "@/lib/domain/commitment/route";
import { type CommitmentStage, isFirmStage } from "@/lib/domain/commitment/stage";
import { formatPence, type Pence } from "@/lib/domain/shared/money";
import { invalid, ok, type Result } from "@/lib/domain/shared/result";

/** Running-cost allowance, pence a head of registered population. May 2012; a CCG may have its own. */
export const RUNNING_COST_ALLOWANCE: Pence = 2_500;

/** Planned spend a head on CSUs outside this range is queried, not refused. Our design. */
export const USUAL_CSU_SPEND = { least: 500, most: 1_500 } as const;

export type PlannedLine = {
  readonly route: CommitmentRoute;
  readonly stage: CommitmentStage;
  readonly pencePerHead: Pence;
};

/** The £25 bar: pence a head by route, every route present, in the order it is drawn. */
export type AllowanceBar = {
  readonly segments: readonly { readonly route: CommitmentRoute; readonly pencePerHead: Pence }[];
  readonly planned: Pence;
  readonly allowance: Pence;
  /** Negative when over. */
  readonly left: Pence;
};

/** Planned means from "intends" upward: what is only being explored does not take up the allowance. */
export function allowanceBar(lines: readonly PlannedLine[], allowance: Pence = RUNNING_COST_ALLOWANCE): AllowanceBar {
  const firm = lines.filter((line) => isFirmStage(line.stage));
  const segments = COMMITMENT_ROUTES.map((route) => ({
    route,
    pencePerHead: firm.filter((line) => line.route === route).reduce((sum, line) => sum + line.pencePerHead, 0),
  }));
  const planned = segments.reduce((sum, segment) => sum + segment.pencePerHead, 0);
  return { segments, planned, allowance, left: allowance - planned };
}

/** Over the allowance is refused with the sum shown; exactly at it is fine. `invalid`, under the field of the price. */
export function checkAllowance(bar: AllowanceBar): Result {
  if (bar.left >= 0) return ok();
  const message = `That is ${formatPence(bar.planned)}, ${formatPence(-bar.left)} over your allowance. Lower a price or change a route.`;
  return invalid(message, { pencePerHead: message });
}

export type SpendQuery = { readonly kind: "under" | "over"; readonly message: string };

/** Whether to ask "is that right?" before saving. Null when nothing is planned with CSUs, or the sum is usual. */
export function csuSpendQuery(bar: AllowanceBar): SpendQuery | null {
  const spend = bar.segments.find((segment) => segment.route === "csu")?.pencePerHead ?? 0;
  if (spend > USUAL_CSU_SPEND.most) {
    return {
      kind: "over",
      message: `You plan ${formatPence(spend)} a head on CSUs, which is over £15. Is that right?`,
    };
  }
  if (spend > 0 && spend < USUAL_CSU_SPEND.least) {
    return {
      kind: "under",
      message: `You plan ${formatPence(spend)} a head on CSUs, which is under £5. Is that right?`,
    };
  }
  return null;
}

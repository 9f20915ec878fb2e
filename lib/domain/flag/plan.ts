import type { Role } from "@/lib/domain/access/role";
import { type CalendarDay, isCalendarDay } from "@/lib/domain/shared/calendar-day";
import { conflict, forbidden, invalid, ok, type Result } from "@/lib/domain/shared/result";

/** The plan by which an issue is mended. It binds both sides, so both own it and both agree it. */
export type FlagPlan = {
  readonly rootCause: string;
  /** What must be true for the flag to be cleared, agreed before the work starts. */
  readonly exitCriteria: string;
  readonly csuOwnerId: string | null;
  readonly nhsOwnerId: string | null;
  /** The end of the whole plan. */
  readonly dueOn: CalendarDay;
  readonly milestones: readonly { readonly title: string; readonly dueOn: CalendarDay }[];
};

export type Side = "csu" | "nhs_cb";

/** Which side has agreed the plan as it stands. Any change to the plan sets both back. */
export type Agreement = { readonly csu: boolean; readonly nhs_cb: boolean };

export const NOT_AGREED: Agreement = { csu: false, nhs_cb: false };

/** The side for which a role agrees plans, or `null` for one that agrees none. */
export function sideOf(role: Role): Side | null {
  if (role === "csu_lead") return "csu";
  return role === "reviewer" || role === "moderator" || role === "programme_office" ? "nhs_cb" : null;
}

/**
 * Whether a plan is whole enough to be agreed. `invalid` holds a sentence for each field that is not. The unit writes one without an
 * owner at NHS CB, whom it does not choose (`writer`). docs/domain.md, Rapid management.
 */
export function checkPlan(plan: FlagPlan, today: CalendarDay, writer: Side = "nhs_cb"): Result {
  const fields: Record<string, string> = {};
  if (plan.rootCause.trim() === "") fields.rootCause = "Say what caused the issue";
  if (plan.exitCriteria.trim() === "") fields.exitCriteria = "Say what must be true when it is done";
  if (plan.csuOwnerId === null) fields.csuOwnerId = "Choose who owns it at the unit";
  if (plan.nhsOwnerId === null && writer === "nhs_cb") fields.nhsOwnerId = "Choose who owns it at NHS CB";
  if (!isCalendarDay(plan.dueOn)) fields.dueOn = "Enter the day on which the plan ends";
  else if (plan.dueOn < today) fields.dueOn = "The plan must end today or later";
  const milestones = milestoneProblem(plan);
  if (milestones !== undefined) fields.milestones = milestones;
  const [first] = Object.values(fields);
  return first === undefined ? ok() : invalid(first, fields);
}

/** Agrees a plan for one side. Gives the new agreement; when both sides have agreed, the plan is settled. */
export function agreePlan(
  plan: FlagPlan,
  agreement: Agreement,
  side: Side | null,
  today: CalendarDay,
): Result<Agreement> {
  if (side === null) return forbidden("Only a CSU lead or NHS CB can agree a plan");
  if (agreement[side]) return conflict("Your side has agreed this plan already");
  const whole = checkPlan(plan, today);
  return whole.ok ? ok({ ...agreement, [side]: true }) : whole;
}

export function isAgreedByBoth(agreement: Agreement): boolean {
  return agreement.csu && agreement.nhs_cb;
}

function milestoneProblem({ milestones, dueOn }: FlagPlan): string | undefined {
  if (milestones.length === 0) return "Add at least one milestone";
  if (milestones.some(({ title }) => title.trim() === "")) return "Say what each milestone is";
  if (milestones.some((milestone) => !isCalendarDay(milestone.dueOn))) return "Give each milestone a day";
  if (milestones.some((milestone) => milestone.dueOn > dueOn)) return "No milestone can be due after the plan ends";
  return undefined;
}

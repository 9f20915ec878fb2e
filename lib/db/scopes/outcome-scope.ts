import type { Actor } from "../actor";
import type { Prisma } from "../generated/client";
import { caseScope } from "./case-scope";
import { actsForUnit, holds } from "./roles";

/** Published outcomes are everyone's. Issued and shown ones are the unit's and NHS CB's; drafts are NHS CB's. */
export function outcomeScope(actor: Actor): Prisma.OutcomeWhereInput {
  const published: Prisma.OutcomeWhereInput = { status: "published" };
  if (actsForUnit(actor)) {
    return { OR: [published, { shownAt: { not: null }, submission: caseScope(actor) }] };
  }
  if (!holds(actor, "programme_office", "auditor", "reviewer", "moderator", "decision_maker")) return published;
  return { OR: [published, { submission: { AND: [caseScope(actor), { panelCompletedAt: { not: null } }] } }] };
}

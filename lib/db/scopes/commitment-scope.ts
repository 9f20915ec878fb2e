import type { Actor } from "../actor";
import type { Prisma } from "../generated/client";
import { reviewableStatuses, seatOf } from "./case-scope";
import { actsForCcg, actsForUnit, anything, closedCsuIds, holds, nothing } from "./roles";

/** Units whose income and prices the actor may know. */
export function unitMoneyScope(actor: Actor): Prisma.OrganisationWhereInput {
  if (actsForUnit(actor)) return { kind: "csu", id: actor.organisationId };
  const ways: Prisma.OrganisationWhereInput[] = [];
  if (holds(actor, "programme_office", "moderator", "decision_maker")) ways.push(anything);
  if (holds(actor, "reviewer")) {
    const seat = { ...seatOf(actor, "reviewer"), declaredAt: { not: null } };
    ways.push({ submissions: { some: { status: { in: reviewableStatuses }, panel: { some: seat } } } });
  }
  return ways.length === 0 ? nothing : { kind: "csu", id: { notIn: closedCsuIds(actor) }, OR: ways };
}

/**
 * Lines of the commitments ledger. A CCG reads its own, drafts too; a unit and NHS CB read confirmed ones of units whose
 * money they may know, and the programme office those with every other supplier. Another CCG reads none.
 */
export function commitmentLineScope(actor: Actor): Prisma.CommitmentLineWhereInput {
  if (actsForCcg(actor)) return { ccgId: actor.organisationId };
  if (holds(actor, "programme_office")) {
    return { confirmedEntryId: { not: null }, supplierId: { notIn: closedCsuIds(actor) } };
  }
  return { confirmedEntryId: { not: null }, supplier: unitMoneyScope(actor) };
}

/** What a unit says it expects: its own, NHS CB's with the money, and, once submitted, the CCG that it names. */
export function expectedIncomeScope(actor: Actor): Prisma.ExpectedIncomeWhereInput {
  if (actsForCcg(actor)) {
    return { ccgId: actor.organisationId, submission: { status: { in: reviewableStatuses } } };
  }
  return { submission: { csu: unitMoneyScope(actor) } };
}

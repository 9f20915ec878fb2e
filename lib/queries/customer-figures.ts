import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type CustomerFigures, customerSums } from "@/lib/db/customer-sums";
import { unitMoneyScope } from "@/lib/db/scopes/commitment-scope";
import { statedIncomeOf } from "@/lib/db/stated-income";

export type { CustomerFigures } from "@/lib/db/customer-sums";

/**
 * What feeds the customer test of a unit's submission: confirmed income, customers and the share of break-even. `null` for a
 * unit whose money is not the actor's to know. Seven queries.
 */
export async function getCustomerFigures(actor: Actor, csuSlug: string): Promise<CustomerFigures | null> {
  const unit = await database().organisation.findFirst({
    where: { AND: [unitMoneyScope(actor), { slug: csuSlug }] },
    select: { id: true },
  });
  return unit === null ? null : customerSums(actor, unit.id, await statedIncomeOf(actor, unit.id));
}

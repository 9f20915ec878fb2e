import type { Transaction } from "../client";

export type Lead = { readonly id: string; readonly name: string };

/** The leads of a unit, as memberships stand now. */
export async function leadsOf(from: Transaction, csuId: string): Promise<Lead[]> {
  const people = await from.person.findMany({
    where: { disabledAt: null, memberships: { some: { organisationId: csuId, role: "csu_lead", endedAt: null } } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  return people;
}

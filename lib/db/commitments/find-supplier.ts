import type { CommitmentRoute, SupplierFacts } from "@/lib/domain/commitment/route";
import { slugOf } from "@/lib/domain/shared/slug";
import { database, type Transaction } from "../client";
import { columnOf } from "../days";

const facts = { id: true, kind: true, name: true } as const;

export type Supplier = SupplierFacts & { readonly name: string };

/**
 * The supplier that a CCG names, by the route: a unit's short name, another CCG's code, or the CCG itself. Null when there is none.
 * Other suppliers are not looked up here: they come into being by being named.
 */
export function findSupplier(
  route: CommitmentRoute,
  named: string,
  ccgId: string,
  today: string,
): Promise<Supplier | null> {
  const stillOpen = { OR: [{ closedOn: null }, { closedOn: { gt: columnOf(today) } }] };
  switch (route) {
    case "in_house":
      return database().organisation.findUnique({ where: { id: ccgId }, select: facts });
    case "csu":
      return database().organisation.findFirst({ where: { kind: "csu", slug: named, ...stillOpen }, select: facts });
    case "shared":
      return database().organisation.findFirst({ where: { kind: "ccg", odsCode: named, ...stillOpen }, select: facts });
    default:
      return Promise.resolve(null);
  }
}

/** Another supplier by its name, made when nobody has named it before. Null when the name has no letter or digit. */
export async function otherSupplier(tx: Transaction, name: string): Promise<Supplier | null> {
  const slug = slugOf(name);
  if (slug === "") return null;
  return tx.organisation.upsert({
    where: { kind_slug: { kind: "other_supplier", slug } },
    create: { kind: "other_supplier", slug, name },
    update: {},
    select: facts,
  });
}

import type { Actor } from "@/lib/db/actor";
import { database, type Prisma } from "@/lib/db/client";
import { unitMoneyScope } from "@/lib/db/scopes/commitment-scope";
import { unitFlagsScope } from "@/lib/db/scopes/flag-scope";
import { mayPass } from "@/lib/domain/access/doors";

export type UnitPages = { customers: boolean; flags: boolean; history: boolean };

/** Which pages of a unit the actor may open, beside its first: a link to any other would say that it is not there. Two queries. */
export async function getUnitPages(actor: Actor, slug: string): Promise<UnitPages> {
  const isIn = async (scope: Prisma.OrganisationWhereInput) =>
    (await database().organisation.count({ where: { AND: [scope, { slug }] } })) > 0;
  const [customers, flags] = await Promise.all([isIn(unitMoneyScope(actor)), isIn(unitFlagsScope(actor))]);
  return { customers, flags, history: mayPass("page:/csus/[csu]/timeline", actor.roles) };
}

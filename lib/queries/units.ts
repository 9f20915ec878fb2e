import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { unitScope } from "@/lib/db/scopes/organisation-scope";

export type UnitListRow = {
  slug: string;
  name: string;
  region: string;
  footprint: string;
  footprintCcgs: number;
  otherNames: string[];
};

/** The units that the actor may open, by region and name. One query. */
export async function listUnits(actor: Actor): Promise<UnitListRow[]> {
  const units = await database().organisation.findMany({
    where: unitScope(actor),
    orderBy: [{ region: { order: "asc" } }, { name: "asc" }],
    include: {
      region: { select: { name: true } },
      aliases: { orderBy: { name: "asc" }, select: { name: true } },
      _count: { select: { footprintCcgs: true } },
    },
  });
  return units.map((unit) => ({
    slug: unit.slug,
    name: unit.name,
    region: unit.region?.name ?? "National",
    footprint: unit.footprintDescription ?? "",
    footprintCcgs: unit._count.footprintCcgs,
    otherNames: unit.aliases.map((alias) => alias.name),
  }));
}

import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { unitScope } from "@/lib/db/scopes/organisation-scope";
import { listUnitEvents, type UnitEvent } from "@/lib/db/unit-events";

const most = 500;

/** All that happened to a unit, newest first, at most 500 entries. */
export async function getUnitTimeline(
  actor: Actor,
  slug: string,
): Promise<{ slug: string; name: string; events: UnitEvent[] } | null> {
  const unit = await database().organisation.findFirst({
    where: { AND: [unitScope(actor), { slug }] },
    select: { id: true, slug: true, name: true },
  });
  if (unit === null) return null;
  return { slug: unit.slug, name: unit.name, events: await listUnitEvents(actor, unit.id, most) };
}

import { type Actor, personOf } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { lookNow } from "@/lib/domain/flag/looks";

/**
 * Notes that somebody looks at the list of flags, for the organisation that they act for. Returns since when a flag is new to
 * them; null in their first sitting. Not audited: it says only when.
 */
export async function lookAtFlags(actor: Actor): Promise<Date | null> {
  const { organisationId } = actor;
  if (organisationId === null) return null;
  const key = { personId: personOf(actor), organisationId };
  const last = await database().flagsLook.findUnique({ where: { personId_organisationId: key } });
  const look = lookNow(last, actor.now);
  await database().flagsLook.upsert({
    where: { personId_organisationId: key },
    create: { ...key, ...look },
    update: look,
  });
  return look.newSince;
}

import { doors, mayPass } from "@/lib/domain/access/doors";
import type { ActionDoor, Fields } from "../fixtures/call-action";
import { isRefused } from "../fixtures/call-action";
import type { Identity } from "../fixtures/identities";
import type { OwnService } from "../fixtures/own-service";
import { pooled, sampled } from "../fixtures/pool";
import { everyOrder } from "./orders/every-order";
import { give, named, said, tablesChangedBy } from "./orders/give";
import { factsOf, type Order } from "./orders/order";

type Probe = { readonly door: ActionDoor; readonly order: Order; readonly who: Identity; readonly isNear: boolean };

/** Every order as everyone who may not give it. */
function everyWrongHand(service: OwnService): Probe[] {
  return everyOrder(factsOf(service.client, service.world)).flatMap(([door, order]) =>
    service.identities
      .filter((who) => !((doors[door] === "public" || mayPass(door, who.roles)) && order.mayGive(who)))
      .map((who) => {
        const giver = order.by === null ? null : named(service, order.by).organisation;
        const isColleague = giver?.kind !== "nhs_cb" && giver?.id === who.organisation?.id;
        return { door, order, who, isNear: isColleague || mayPass(door, who.roles) };
      }),
  );
}

/**
 * Orders that were not refused to someone who may not give them, and the tables that changed. Those who come near to what is
 * asked, a colleague of another role or the same role elsewhere, are the larger part of a sample.
 */
export async function giveWithWrongHands(
  service: OwnService,
  sample: { readonly near: number; readonly far: number },
): Promise<{ surprises: string[]; changed: string[] }> {
  const all = everyWrongHand(service);
  const [near, far] = [all.filter(({ isNear }) => isNear), all.filter(({ isNear }) => !isNear)];
  const chosen = [...sampled(near, sample.near), ...sampled(far, sample.far)];
  const fields = new Map<ActionDoor, Fields>();
  for (const { door, order } of chosen) fields.set(door, fields.get(door) ?? (await order.fields()));
  const surprises: string[] = [];
  const changed = await tablesChangedBy(service.client, () =>
    pooled(chosen, 4, async ({ door, who }) => {
      const answer = await give(service, door, { cookie: who.cookie, fields: fields.get(door) ?? {} });
      if (!isRefused(answer)) surprises.push(`${door} as ${who.name}: ${said(answer)}`);
    }),
  );
  const actions = new Set(all.map(({ door }) => door)).size;
  console.log(`Orders: ${chosen.length} of ${all.length} probes of ${actions} actions, ${surprises.length} surprises`);
  return { surprises: surprises.sort(), changed };
}

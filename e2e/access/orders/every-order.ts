import type { ActionDoor } from "../../fixtures/call-action";
import { ordersOfCcg } from "./of-ccg";
import { ordersOfFlags } from "./of-flag";
import { ordersOfOffice } from "./of-office";
import { ordersOfPanel } from "./of-panel";
import { ordersOfPeople } from "./of-people";
import { ordersOfUnit } from "./of-unit";
import type { Facts, Order } from "./order";

/** In the order in which they can all be given: what takes a thing away comes last. */
export function everyOrder(facts: Facts): [ActionDoor, Order][] {
  const all = {
    ...ordersOfUnit(facts),
    ...ordersOfPanel(facts),
    ...ordersOfOffice(facts),
    ...ordersOfFlags(facts),
    ...ordersOfCcg(facts),
    ...ordersOfPeople(facts),
  };
  return Object.entries(all) as [ActionDoor, Order][];
}

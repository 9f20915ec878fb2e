import type { Verb } from "../access/access-table";
import { FLAG_MOVES, type FlagEvent } from "./flag-moves";
import type { FlagStatus } from "./flag-status";
import type { FlagOrderName } from "./order-in-words";

/** Each order that is given with a button of its own, and the permission that it needs; first what is most often next. */
export const FLAG_ORDER_VERBS = {
  start_work: "start_work",
  propose_clearance: "propose_clearance",
  clear: "clear_flag",
  decline_clearance: "decline_clearance",
  check_effectiveness: "check_effectiveness",
  relapse: "relapse_flag",
  decide_stop: "decide_stop",
  reject_stop: "reject_stop",
  ask_for_time: "ask_for_time",
  extend: "extend_flag",
  refuse_time: "extend_flag",
  propose_stop: "propose_stop",
} as const satisfies Record<FlagOrderName, Verb>;

const isOrder = (name: string): name is FlagOrderName => name in FLAG_ORDER_VERBS;
export const FLAG_ORDERS = Object.keys(FLAG_ORDER_VERBS).filter(isOrder);

/** These are always possible and never the next step, so no page puts them first. */
const exceptions: readonly FlagOrderName[] = ["ask_for_time", "extend", "refuse_time", "propose_stop"];

export function canMoveFlag(event: FlagEvent, status: FlagStatus): boolean {
  const moves: Readonly<Partial<Record<FlagStatus, FlagStatus>>> = FLAG_MOVES[event].moves;
  return moves[status] !== undefined;
}

/** The orders that a reader may give now. Only a request for more time can be refused. */
export function flagOrders(status: FlagStatus, may: (verb: Verb) => boolean, asksForTime: boolean): FlagOrderName[] {
  return FLAG_ORDERS.filter(
    (order) => canMoveFlag(order, status) && may(FLAG_ORDER_VERBS[order]) && (order !== "refuse_time" || asksForTime),
  );
}

/** The order that takes the flag on, or answers a request; undefined when all the reader could do is an exception. */
export function nextFlagOrder(given: readonly FlagOrderName[]): FlagOrderName | undefined {
  return given.find((order) => !exceptions.includes(order)) ?? (given.includes("refuse_time") ? "extend" : undefined);
}

import { describe, expect, it } from "vitest";
import type { Verb } from "../access/access-table";
import { FLAG_MOVES } from "./flag-moves";
import { flagOrders, nextFlagOrder } from "./flag-orders";
import { FLAG_STATUSES } from "./flag-status";
import { orderInWords } from "./order-in-words";

const everything = () => true;
const nothing = () => false;
const only = (verb: Verb) => (asked: Verb) => asked === verb;

describe("orders of a flag", () => {
  it("are those that its stage allows and the reader may give", () => {
    expect(flagOrders("clearance_proposed", only("clear_flag"), false)).toEqual(["clear"]);
    expect(flagOrders("in_progress", only("clear_flag"), false)).toEqual([]);
    expect(flagOrders("in_progress", nothing, false)).toEqual([]);
  });

  it("put the step that takes the flag on before the exceptions", () => {
    expect(nextFlagOrder(flagOrders("in_progress", everything, false))).toBe("propose_clearance");
    expect(nextFlagOrder(flagOrders("clearance_proposed", everything, false))).toBe("clear");
    expect(nextFlagOrder(flagOrders("stop_proposed", everything, false))).toBe("decide_stop");
  });

  it("have no next step for a reader who could only give more time", () => {
    const given = flagOrders("in_progress", only("extend_flag"), false);
    expect(given).toEqual(["extend"]);
    expect(nextFlagOrder(given)).toBeUndefined();
  });

  it("have an answer as the next step once the unit asks for more time", () => {
    const given = flagOrders("in_progress", only("extend_flag"), true);
    expect(given).toEqual(["extend", "refuse_time"]);
    expect(nextFlagOrder(given)).toBe("extend");
  });

  it("each have words", () => {
    for (const order of flagOrders("in_progress", everything, true)) expect(orderInWords(order).button).not.toBe("");
  });

  it("ask for a reason where their move needs one, and say so to whoever gives none", () => {
    for (const order of FLAG_STATUSES.flatMap((status) => flagOrders(status, everything, true))) {
      const { ask, empty } = orderInWords(order);
      expect([order, ask !== null, empty !== ""]).toEqual([
        order,
        FLAG_MOVES[order].needsReason,
        FLAG_MOVES[order].needsReason,
      ]);
    }
  });
});

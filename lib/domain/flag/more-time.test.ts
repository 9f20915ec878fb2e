import { expect, it } from "vitest";
import type { FlagStatus } from "./flag-status";
import { hasMoreTime } from "./more-time";

it.each<[FlagStatus, string[], boolean]>([
  ["in_progress", ["settle_plan"], false],
  ["in_progress", ["record_progress", "extend", "ask_for_time", "settle_plan"], true],
  // A plan that was agreed anew has a day of its own.
  ["plan_agreed", ["settle_plan", "agree_plan", "change_plan", "extend", "settle_plan"], false],
  ["clearance_proposed", ["propose_clearance", "extend"], true],
  ["cleared", ["clear", "propose_clearance", "extend"], false],
  ["in_progress", ["start_work", "extend", "settle_plan"], true],
  ["stop_proposed", ["propose_stop", "reject_stop", "extend"], false],
  ["raised", [], false],
  ["raised", ["extend"], false],
  ["raised", ["relapse", "clear", "extend", "settle_plan"], false],
])("a plan that is %s after %j has more time: %s", (status, events, expected) => {
  expect(
    hasMoreTime(
      status,
      events.map((event) => ({ event })),
    ),
  ).toBe(expected);
});

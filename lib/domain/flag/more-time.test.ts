import { expect, it } from "vitest";
import type { FlagStatus } from "./flag-status";
import { hasMoreTime, openTimeRequest } from "./more-time";

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

it.each<[FlagStatus, string[], boolean]>([
  ["in_progress", ["ask_for_time", "start_work", "settle_plan"], true],
  ["in_progress", ["comment", "record_progress", "ask_for_time", "extend", "ask_for_time"], true],
  ["plan_agreed", ["ask_for_time", "settle_plan"], true],
  ["in_progress", ["extend", "ask_for_time"], false],
  ["in_progress", ["refuse_time", "ask_for_time"], false],
  ["plan_agreed", ["settle_plan", "change_plan", "ask_for_time"], false],
  ["in_progress", ["decline_clearance", "propose_clearance", "ask_for_time"], false],
  ["raised", ["change_plan", "ask_for_time"], false],
  ["clearance_proposed", ["ask_for_time"], false],
  ["in_progress", [], false],
])("a plan that is %s after %j waits for an answer about more time: %s", (status, events, expected) => {
  const newestFirst = events.map((event) => ({ event }));
  expect(openTimeRequest(status, newestFirst)?.event).toBe(expected ? "ask_for_time" : undefined);
});

import type { FlagEvent } from "./flag-moves";
import { type FlagStatus, isOpenFlag } from "./flag-status";

/** The events that say whether a plan got more time, or is another plan: the last of them decides. */
export const TIME_EVENTS = [
  "settle_plan",
  "extend",
  "change_plan",
  "relapse",
  "reject_stop",
] as const satisfies readonly FlagEvent[];

/** Whether an open plan got more time since both sides agreed it. Takes the newest event first. */
export function hasMoreTime(status: FlagStatus, events: readonly { readonly event: string }[]): boolean {
  const last = events.find(({ event }) => TIME_EVENTS.some((each) => each === event));
  return status !== "raised" && isOpenFlag(status) && last?.event === "extend";
}

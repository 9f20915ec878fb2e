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

/** With these a request for more time is answered, or there is another plan to ask for. */
const ANSWERS: readonly FlagEvent[] = [...TIME_EVENTS, "refuse_time", "propose_clearance", "propose_stop"];

/** The request for more time that NHS CB has still to answer; null where there is none. Takes the newest event first. */
export function openTimeRequest<E extends { readonly event: string }>(
  status: FlagStatus,
  events: readonly E[],
): E | null {
  if (status !== "plan_agreed" && status !== "in_progress") return null;
  const last = events.find(({ event }) => event === "ask_for_time" || ANSWERS.some((each) => each === event));
  return last?.event === "ask_for_time" ? last : null;
}

/** Whether an open plan got more time since both sides agreed it. Takes the newest event first. */
export function hasMoreTime(status: FlagStatus, events: readonly { readonly event: string }[]): boolean {
  const last = events.find(({ event }) => TIME_EVENTS.some((each) => each === event));
  return status !== "raised" && isOpenFlag(status) && last?.event === "extend";
}

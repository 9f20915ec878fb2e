import type { Role } from "@/lib/domain/access/role";
import { type Move, type MoveTable, moveIn } from "@/lib/domain/shared/moves";
import type { Result } from "@/lib/domain/shared/result";
import { type FlagStatus, flagStatusInWords } from "./flag-status";

/** Everything that can happen to a flag and that its history shows. Raising one makes it; everything after is here. */
export const FLAG_EVENTS = [
  "change_plan",
  "agree_plan",
  "settle_plan",
  "start_work",
  "record_progress",
  "ask_for_time",
  "extend",
  "refuse_time",
  "change_severity",
  "escalate",
  "propose_clearance",
  "decline_clearance",
  "clear",
  "check_effectiveness",
  "relapse",
  "propose_stop",
  "decide_stop",
  "reject_stop",
] as const;

export type FlagEvent = (typeof FLAG_EVENTS)[number];

/** A role, or the product itself when a rule is met. */
export type FlagMover = Role | "system";

export type FlagMove = Move<FlagStatus, FlagMover>;

/**
 * The life of a flag, once, as data. Which person of the role may act, and what must be true first (a whole plan, both sides agreed,
 * not the raiser), are rules of their own. Drawn in docs/moves.md. Our design (docs/domain.md, Rapid management).
 */
export const FLAG_MOVES = {
  change_plan: {
    who: ["csu_lead", "csu_contributor", "reviewer", "moderator", "programme_office"],
    needsReason: false,
    sentence: "Plan changed, so both sides must now agree it",
    moves: { raised: "raised", plan_agreed: "raised", in_progress: "raised" },
  },
  agree_plan: {
    who: ["csu_lead", "reviewer", "moderator", "programme_office"],
    needsReason: false,
    sentence: "Plan agreed by one side",
    moves: { raised: "raised" },
  },
  settle_plan: {
    who: ["system"],
    needsReason: false,
    sentence: "Plan agreed by both sides",
    moves: { raised: "plan_agreed" },
  },
  start_work: {
    who: ["csu_lead", "csu_contributor"],
    needsReason: false,
    sentence: "Work started",
    moves: { plan_agreed: "in_progress" },
  },
  record_progress: {
    who: ["csu_lead", "csu_contributor"],
    needsReason: false,
    sentence: "Progress recorded",
    moves: { in_progress: "in_progress" },
  },
  ask_for_time: {
    who: ["csu_lead", "csu_contributor"],
    needsReason: true,
    sentence: "More time asked for",
    moves: { plan_agreed: "plan_agreed", in_progress: "in_progress" },
  },
  extend: {
    who: ["programme_office", "moderator"],
    needsReason: true,
    sentence: "More time given",
    moves: { raised: "raised", plan_agreed: "plan_agreed", in_progress: "in_progress" },
  },
  refuse_time: {
    who: ["programme_office", "moderator"],
    needsReason: true,
    sentence: "More time refused",
    moves: { plan_agreed: "plan_agreed", in_progress: "in_progress" },
  },
  change_severity: {
    who: ["programme_office", "moderator"],
    needsReason: true,
    sentence: "Severity changed",
    moves: {
      raised: "raised",
      plan_agreed: "plan_agreed",
      in_progress: "in_progress",
      clearance_proposed: "clearance_proposed",
    },
  },
  escalate: {
    who: ["system"],
    needsReason: false,
    sentence: "Overdue, so passed to the next person",
    moves: { raised: "raised", plan_agreed: "plan_agreed", in_progress: "in_progress" },
  },
  propose_clearance: {
    who: ["csu_lead"],
    needsReason: false,
    sentence: "Clearance proposed by the unit",
    moves: { in_progress: "clearance_proposed" },
  },
  decline_clearance: {
    who: ["reviewer", "moderator", "programme_office"],
    needsReason: true,
    sentence: "Clearance declined: more is needed",
    moves: { clearance_proposed: "in_progress" },
  },
  clear: {
    who: ["reviewer", "moderator", "programme_office"],
    needsReason: false,
    sentence: "Cleared by NHS CB",
    moves: { clearance_proposed: "cleared" },
  },
  check_effectiveness: {
    who: ["reviewer", "moderator", "programme_office"],
    needsReason: false,
    sentence: "Checked later, and still mended",
    moves: { cleared: "effectiveness_checked" },
  },
  relapse: {
    who: ["reviewer", "moderator", "programme_office"],
    needsReason: true,
    sentence: "Come back, so opened again",
    moves: { cleared: "raised", effectiveness_checked: "raised" },
  },
  propose_stop: {
    who: ["system", "programme_office"],
    needsReason: true,
    sentence: "Decision to stop proposed",
    moves: { raised: "stop_proposed", plan_agreed: "stop_proposed", in_progress: "stop_proposed" },
  },
  decide_stop: {
    who: ["decision_maker"],
    needsReason: true,
    sentence: "Stop decided",
    moves: { stop_proposed: "stop_proposed" },
  },
  reject_stop: {
    who: ["decision_maker"],
    needsReason: true,
    sentence: "Stop rejected, so a new plan is needed",
    moves: { stop_proposed: "raised" },
  },
} as const satisfies MoveTable<FlagStatus, FlagEvent, FlagMover>;

/** What an event does in a status. `conflict` when it may not happen there, as when someone else was first. */
export function moveFlag(status: FlagStatus, event: FlagEvent): Result<FlagMove> {
  return moveIn<FlagStatus, FlagEvent, FlagMover>(FLAG_MOVES, status, event, flagStatusInWords);
}

/** The events that a mover may give in a status, in the order of the table: what a screen may offer. */
export function flagEventsFor(status: FlagStatus, mover: FlagMover): FlagEvent[] {
  return FLAG_EVENTS.filter((event) => {
    const found = moveFlag(status, event);
    return found.ok && found.value.who.includes(mover);
  });
}

import { describe, expect, it } from "vitest";
import { ROLES } from "@/lib/domain/access/role";
import { FLAG_EVENTS, FLAG_MOVES, type FlagEvent, flagEventsFor, moveFlag } from "./flag-moves";
import {
  FLAG_STATUSES,
  type FlagStatus,
  flagStatusInWords,
  holderOfFlag,
  isOpenFlag,
  nextFlagStepInWords,
  relapsesInWords,
  whoseTurnIsFlag,
} from "./flag-status";

/** Every move that exists, written a second time by hand. All else must be a conflict. */
const EXPECTED: Readonly<Record<FlagStatus, Readonly<Partial<Record<FlagEvent, FlagStatus>>>>> = {
  raised: {
    change_plan: "raised",
    agree_plan: "raised",
    settle_plan: "plan_agreed",
    extend: "raised",
    change_severity: "raised",
    escalate: "raised",
    propose_stop: "stop_proposed",
  },
  plan_agreed: {
    change_plan: "raised",
    start_work: "in_progress",
    ask_for_time: "plan_agreed",
    extend: "plan_agreed",
    refuse_time: "plan_agreed",
    change_severity: "plan_agreed",
    escalate: "plan_agreed",
    propose_stop: "stop_proposed",
  },
  in_progress: {
    change_plan: "raised",
    record_progress: "in_progress",
    ask_for_time: "in_progress",
    extend: "in_progress",
    refuse_time: "in_progress",
    change_severity: "in_progress",
    escalate: "in_progress",
    propose_clearance: "clearance_proposed",
    propose_stop: "stop_proposed",
  },
  clearance_proposed: {
    change_severity: "clearance_proposed",
    decline_clearance: "in_progress",
    clear: "cleared",
  },
  cleared: { check_effectiveness: "effectiveness_checked", relapse: "raised" },
  effectiveness_checked: { relapse: "raised" },
  stop_proposed: { decide_stop: "stop_proposed", reject_stop: "raised" },
};

const EVERY_PAIR = FLAG_STATUSES.flatMap((status) =>
  FLAG_EVENTS.map((event): [FlagStatus, FlagEvent] => [status, event]),
);

describe("moves of a flag", () => {
  it.each(EVERY_PAIR)("%s, %s", (status, event) => {
    const to = EXPECTED[status][event];
    const result = moveFlag(status, event);
    if (to === undefined) expect(result).toMatchObject({ ok: false, error: "conflict" });
    else expect(result).toMatchObject({ ok: true, value: { to } });
  });

  it("starts no work without an agreed plan, and clears nothing that was not proposed", () => {
    const into = (to: FlagStatus) =>
      EVERY_PAIR.filter(([from, event]) => from !== to && EXPECTED[from][event] === to).map(([from]) => from);
    expect(into("in_progress")).toEqual(["plan_agreed", "clearance_proposed"]);
    expect(into("plan_agreed")).toEqual(["raised"]);
    expect(into("cleared")).toEqual(["clearance_proposed"]);
  });

  it("leaves clearing to NHS CB, proposing it to the unit's lead, and stopping to the decision maker", () => {
    const mayGive = (event: FlagEvent) => ROLES.filter((role) => FLAG_MOVES[event].who.some((who) => who === role));
    expect(mayGive("clear")).toEqual(["programme_office", "reviewer", "moderator"]);
    expect(mayGive("propose_clearance")).toEqual(["csu_lead"]);
    expect(mayGive("decide_stop")).toEqual(["decision_maker"]);
    for (const status of FLAG_STATUSES) {
      for (const role of ["sha_observer", "auditor", "ccg_lead", "ccg_member"] as const) {
        expect(flagEventsFor(status, role)).toEqual([]);
      }
    }
  });
});

describe("flags in words", () => {
  it("has words, a turn and a next step for every stage", () => {
    for (const status of FLAG_STATUSES) {
      expect(flagStatusInWords(status)).toMatch(/^[A-Z][a-z ]+$/);
      expect(nextFlagStepInWords(status)).toMatch(/^[A-Z].*[a-z]$/);
    }
    expect(nextFlagStepInWords("in_progress", true)).toBe("The unit proposes clearance");
    expect(holderOfFlag("in_progress", { csu: true, nhs_cb: true })).toBe("the unit");
    expect(holderOfFlag("raised", { csu: false, nhs_cb: false })).toBe("both sides");
    expect(holderOfFlag("raised", { csu: true, nhs_cb: false })).toBe("NHS CB");
    expect(holderOfFlag("raised", { csu: false, nhs_cb: true })).toBe("the unit");
    expect(FLAG_STATUSES.filter((status) => whoseTurnIsFlag(status) === "csu")).toEqual(["plan_agreed", "in_progress"]);
    expect(FLAG_STATUSES.filter((status) => !isOpenFlag(status))).toEqual(["cleared", "effectiveness_checked"]);
  });

  it.each([
    [0, undefined],
    [1, "Back, 2nd time"],
    [2, "Back, 3rd time"],
    [3, "Back, 4th time"],
    [10, "Back, 11th time"],
    [11, "Back, 12th time"],
    [20, "Back, 21st time"],
  ])("%d relapses: %s", (relapses, words) => {
    expect(relapsesInWords(relapses)).toBe(words);
  });
});

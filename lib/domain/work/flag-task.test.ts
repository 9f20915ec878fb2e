import { describe, expect, it } from "vitest";
import { type FlagStanding, nextForFlag } from "./flag-task";

const unit: FlagStanding = {
  status: "raised",
  isUnit: true,
  isLead: true,
  isOwner: true,
  isRaiser: false,
  isDecider: false,
  isOffice: false,
  isModerator: false,
  isOwnerless: false,
  csuAgreed: false,
  nhsAgreed: false,
  hasComeBack: false,
  milestonesLeft: 2,
  wasDeclined: false,
  asksForTime: false,
};
const owner: FlagStanding = { ...unit, isUnit: false, isLead: false };
const asking = { status: "in_progress", asksForTime: true } as const;
const cleared = { ...owner, status: "cleared" } as const;

describe("what waits on a flag", () => {
  it.each([
    ["a plan to agree", unit, "Agree the plan", false],
    ["a plan to agree, for a contributor", { ...unit, isLead: false }, "Help write the plan", false],
    ["the other side's agreement", { ...unit, csuAgreed: true }, "NHS CB agrees the plan", true],
    ["an owner on the other side", { ...unit, isOwnerless: true }, "NHS CB names an owner", true],
    [
      "an owner to name",
      { ...owner, isOwner: false, isOffice: true, isOwnerless: true },
      "Name another owner at NHS CB",
      false,
    ],
    ["a milestone", { ...unit, status: "in_progress" }, "Meet the next milestone", false],
    ["nothing but the proposal", { ...unit, status: "in_progress", milestonesLeft: 0 }, "Propose clearance", false],
    [
      "what NHS CB said is missing",
      { ...unit, status: "in_progress", milestonesLeft: 0, wasDeclined: true },
      "Do what is missing",
      false,
    ],
    [
      "an answer about more time, of the office",
      { ...owner, ...asking, isOwner: false, isOffice: true },
      "Give more time, or say no",
      false,
    ],
    [
      "an answer about more time, of the moderator who owns it",
      { ...owner, ...asking, isModerator: true },
      "Give more time, or say no",
      false,
    ],
    ["the unit, for an owner who cannot answer", { ...owner, ...asking }, "The unit works on it", true],
    ["a clearance to decide", { ...owner, status: "clearance_proposed" }, "Clear, or say what is missing", false],
    [
      "someone else's clearance",
      { ...owner, status: "clearance_proposed", isRaiser: true },
      "Someone else clears it",
      true,
    ],
    [
      "a stop to decide",
      { ...owner, status: "stop_proposed", isOwner: false, isDecider: true },
      "Decide whether the unit stops",
      false,
    ],
    ["the decision on a stop", { ...owner, status: "stop_proposed" }, "The decision maker decides on a stop", true],
    ["the later check", cleared, "Check that it stayed mended", false],
  ] as const)("%s", (_what, flag, title, isWaiting) => {
    expect(nextForFlag(flag)).toMatchObject({ title, isWaiting });
  });

  it("tells the unit that its request is not answered", () => {
    expect(nextForFlag({ ...unit, ...asking })?.why).toBe("You asked for more time; NHS CB has not answered");
  });

  it("says that it has come back to whoever agrees a plan again", () => {
    for (const side of [unit, owner]) {
      expect(nextForFlag({ ...side, hasComeBack: true })?.why).toContain("come back");
    }
  });

  it.each([
    ["a unit whose flag is cleared", { ...unit, status: "cleared" }],
    ["NHS CB's others once it is cleared", { ...cleared, isOwner: false }],
    ["anyone once it was checked", { ...owner, status: "effectiveness_checked" }],
  ] as const)("nothing for %s", (_who, flag) => {
    expect(nextForFlag(flag)).toBeNull();
  });
});

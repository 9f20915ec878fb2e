import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/shared/calendar-day";
import { isWorkingDay } from "@/lib/domain/shared/working-days";
import {
  ESCALATION_LADDER,
  escalationInWords,
  escalationsReached,
  isClockRunning,
  itemInWords,
  lateInWords,
  workingDaysLate,
} from "./escalation";
import { FLAG_STATUSES } from "./flag-status";

const HOLIDAYS = new Set(["2012-06-04", "2012-06-05", "2012-08-27"]);
const anyDay = fc.integer({ min: 0, max: 300 }).map((days) => addDays("2012-03-01", days));

describe("the ladder", () => {
  it.each([
    ["2012-06-11", []],
    ["2012-06-12", ["due_soon"]],
    ["2012-06-14", ["due_soon"]],
    ["2012-06-15", ["due_soon", "overdue"]],
    ["2012-06-20", ["due_soon", "overdue"]],
    ["2012-06-21", ["due_soon", "overdue", "five_days_over"]],
    ["2012-06-28", ["due_soon", "overdue", "five_days_over", "ten_days_over"]],
    ["2013-06-28", ["due_soon", "overdue", "five_days_over", "ten_days_over"]],
  ])("due on Thursday 14 June, on %s: %j", (today, steps) => {
    expect(escalationsReached("2012-06-14", today, HOLIDAYS).map(({ step }) => step)).toEqual(steps);
  });

  it("counts working days only: due before the jubilee, overdue after it", () => {
    const overdue = (today: string) =>
      escalationsReached("2012-06-01", today, HOLIDAYS).some(({ step }) => step === "overdue");
    expect(overdue("2012-06-05")).toBe(false);
    expect(overdue("2012-06-06")).toBe(true);
  });

  it("is never climbed down, skips no step, and names the same day for a step whenever it is asked", () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat({ max: 60 }), (dueOn, today, later) => {
        const now = escalationsReached(dueOn, today, HOLIDAYS);
        const then = escalationsReached(dueOn, addDays(today, later), HOLIDAYS);
        expect(then.slice(0, now.length)).toEqual(now);
        expect(now.map(({ step }) => step)).toEqual(ESCALATION_LADDER.slice(0, now.length).map(({ step }) => step));
        for (const { on } of now) expect(isWorkingDay(on, HOLIDAYS)).toBe(true);
      }),
    );
  });

  it("goes to the owner, the unit's lead, the programme office and the decision maker in turn", () => {
    expect(ESCALATION_LADDER.map(({ to }) => to)).toEqual(["owner", "unit_lead", "programme_office", "decision_maker"]);
    for (const { step } of ESCALATION_LADDER)
      expect(escalationInWords(step, "Price list")).toMatch(/^"Price list" is /);
    expect(FLAG_STATUSES.filter(isClockRunning)).toEqual(["raised", "plan_agreed", "in_progress"]);
  });
});

describe("what is late", () => {
  const plan = (dueOn: string) => ({ dueOn, isDone: false });
  it.each([
    ["nothing", "2012-10-12", [plan("2012-09-14")], "2012-09-14", null],
    [
      "a milestone of a plan that still runs",
      "2012-10-12",
      [plan("2012-09-11")],
      "2012-09-14",
      "Milestone: 3 working days late",
    ],
    ["a milestone that is done", "2012-10-12", [{ dueOn: "2012-09-11", isDone: true }], "2012-09-14", null],
    ["the plan", "2012-09-13", [], "2012-09-14", "1 working day late"],
    ["the plan, and a milestone longer", "2012-09-13", [plan("2012-09-11")], "2012-09-14", "3 working days late"],
  ])("%s", (_what, dueOn, milestones, today, words) => {
    expect(lateInWords(plan(dueOn), milestones, today, HOLIDAYS)).toBe(words);
  });
});

describe("days in words", () => {
  it.each([
    ["2012-06-14", false, "3 working days left"],
    ["2012-06-11", false, "due today"],
    ["2012-06-08", false, "1 working day late"],
    ["2012-05-30", false, "6 working days late"],
    ["2012-05-30", true, "done"],
  ])("due on %s, done %s: %s", (dueOn, isDone, words) => {
    expect(itemInWords({ dueOn, isDone }, "2012-06-11", HOLIDAYS)).toBe(words);
  });

  it("knows weekends", () => {
    expect(itemInWords({ dueOn: "2012-06-10", isDone: false }, "2012-06-09", HOLIDAYS)).toBe("less than a working day");
    expect(itemInWords({ dueOn: "2012-06-08", isDone: false }, "2012-06-09", HOLIDAYS)).toBe(
      "late, by less than a working day",
    );
  });

  it("takes the latest open item", () => {
    const items = [
      { dueOn: "2012-05-30", isDone: true },
      { dueOn: "2012-06-08", isDone: false },
      { dueOn: "2012-06-07", isDone: false },
    ];
    expect(workingDaysLate(items, "2012-06-11", HOLIDAYS)).toBe(2);
    expect(workingDaysLate([], "2012-06-11", HOLIDAYS)).toBe(0);
    expect(workingDaysLate([{ dueOn: "2012-07-01", isDone: false }], "2012-06-11", HOLIDAYS)).toBe(0);
  });
});

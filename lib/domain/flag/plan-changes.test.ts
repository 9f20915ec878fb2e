import { describe, expect, it } from "vitest";
import { planChanges, type ReadablePlan } from "./plan-changes";

const plan: ReadablePlan = {
  rootCause: "No prices",
  exitCriteria: "Five CCGs confirm",
  csuOwner: { id: "1", name: "CSU lead, Essex" },
  nhsOwner: { id: "2", name: "Reviewer 2, NHS CB" },
  dueOn: "2012-10-12",
  milestones: [
    { title: "List published", dueOn: "2012-09-28" },
    { title: "CCGs asked", dueOn: "2012-10-05" },
  ],
};
const other = { id: "3", name: "Moderator 1, NHS CB" };
const namesake = { id: "4", name: "Reviewer 2, NHS CB" };
const changes = (after: Partial<ReadablePlan>) => planChanges(plan, { ...plan, ...after }, "Essex");

describe("what changed in a plan", () => {
  it("is nothing where nothing did", () => {
    expect(changes({ milestones: plan.milestones.map((each) => ({ ...each })) })).toEqual([]);
  });

  it.each<[keyof ReadablePlan, Partial<ReadablePlan>, string, string | null, string | null]>([
    ["exitCriteria", { exitCriteria: "Six CCGs confirm" }, "Done means", "Five CCGs confirm", "Six CCGs confirm"],
    ["rootCause", { rootCause: "No staff" }, "Root cause", "No prices", "No staff"],
    ["dueOn", { dueOn: "2012-10-26" }, "Due", "12 October 2012", "26 October 2012"],
    ["csuOwner", { csuOwner: null }, "Owner at Essex", "CSU lead, Essex", null],
    ["nhsOwner", { nhsOwner: other }, "Owner at NHS CB", "Reviewer 2, NHS CB", "Moderator 1, NHS CB"],
    ["nhsOwner", { nhsOwner: namesake }, "Owner at NHS CB", "Reviewer 2, NHS CB", "Reviewer 2, NHS CB"],
  ])("%s", (_, after, what, was, is) => {
    expect(changes(after)).toEqual([{ what, before: was, after: is }]);
  });

  it("names a milestone that moved, went and came", () => {
    const milestones = [
      { title: "Two CCGs visited", dueOn: "2012-09-21" },
      { title: "List published", dueOn: "2012-10-01" },
    ];
    expect(changes({ milestones })).toEqual([
      { what: "Milestone: List published", before: "Due 28 September 2012", after: "Due 1 October 2012" },
      { what: "Milestone: CCGs asked", before: "Due 5 October 2012", after: null },
      { what: "Milestone: Two CCGs visited", before: null, after: "Due 21 September 2012" },
    ]);
  });

  it("tells apart milestones that have the same words", () => {
    const twice = [...plan.milestones, { title: "CCGs asked", dueOn: "2012-10-12" }];
    expect(changes({ milestones: twice })).toEqual([
      { what: "Milestone: CCGs asked", before: null, after: "Due 12 October 2012" },
    ]);
    const turned = [...twice].reverse();
    expect(planChanges({ ...plan, milestones: twice }, { ...plan, milestones: turned }, "Essex")).toEqual([]);
    const secondOnly = turned.filter(({ dueOn }) => dueOn !== "2012-10-05");
    expect(planChanges({ ...plan, milestones: twice }, { ...plan, milestones: secondOnly }, "Essex")).toEqual([
      { what: "Milestone: CCGs asked", before: "Due 5 October 2012", after: null },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { ROLES } from "@/lib/domain/access/role";
import { checkMayProposeClearance } from "./clearance";
import { agreePlan, checkPlan, type FlagPlan, isAgreedByBoth, NOT_AGREED, sideOf } from "./plan";

const TODAY = "2012-06-01";
const PLAN: FlagPlan = {
  rootCause: "No price list was ever published",
  exitCriteria: "Five CCGs confirm and the price list is published",
  csuOwnerId: "lead",
  nhsOwnerId: "reviewer",
  dueOn: "2012-06-29",
  milestones: [{ title: "Price list drafted", dueOn: "2012-06-14" }],
};

describe("a plan that binds both sides", () => {
  it("is whole when it says what, who and by when", () => {
    expect(checkPlan(PLAN, TODAY).ok).toBe(true);
    expect(checkPlan({ ...PLAN, dueOn: TODAY, milestones: [{ title: "Done at once", dueOn: TODAY }] }, TODAY).ok).toBe(
      true,
    );
  });

  const gaps: readonly [Partial<FlagPlan>, string][] = [
    [{ rootCause: " " }, "rootCause"],
    [{ exitCriteria: "" }, "exitCriteria"],
    [{ csuOwnerId: null }, "csuOwnerId"],
    [{ nhsOwnerId: null }, "nhsOwnerId"],
    [{ dueOn: "" }, "dueOn"],
    [{ dueOn: "2012-05-31", milestones: [{ title: "Early", dueOn: "2012-05-30" }] }, "dueOn"],
    [{ milestones: [] }, "milestones"],
    [{ milestones: [{ title: " ", dueOn: "2012-06-14" }] }, "milestones"],
    [{ milestones: [{ title: "No day", dueOn: "soon" }] }, "milestones"],
    [{ milestones: [{ title: "After the end", dueOn: "2012-06-30" }] }, "milestones"],
  ];

  it.each(gaps)("is not with %j", (gap, field) => {
    const result = checkPlan({ ...PLAN, ...gap }, TODAY);
    expect(result).toMatchObject({ error: "invalid", fields: { [field]: expect.any(String) } });
    expect(agreePlan({ ...PLAN, ...gap }, NOT_AGREED, "csu", TODAY)).toEqual(result);
  });

  it("is agreed by a CSU lead and by NHS CB, once each", () => {
    expect(ROLES.filter((role) => sideOf(role) === "csu")).toEqual(["csu_lead"]);
    expect(ROLES.filter((role) => sideOf(role) === "nhs_cb")).toEqual(["programme_office", "reviewer", "moderator"]);
    const one = agreePlan(PLAN, NOT_AGREED, "csu", TODAY);
    expect(one).toEqual({ ok: true, value: { csu: true, nhs_cb: false } });
    expect(agreePlan(PLAN, { csu: true, nhs_cb: false }, "csu", TODAY)).toMatchObject({ error: "conflict" });
    expect(agreePlan(PLAN, { csu: true, nhs_cb: false }, "nhs_cb", TODAY)).toEqual({
      ok: true,
      value: { csu: true, nhs_cb: true },
    });
    expect(agreePlan(PLAN, NOT_AGREED, null, TODAY)).toMatchObject({ error: "forbidden" });
  });

  it("is agreed when both sides have", () => {
    for (const csu of [true, false]) {
      for (const nhs_cb of [true, false]) expect(isAgreedByBoth({ csu, nhs_cb })).toBe(csu && nhs_cb);
    }
  });
});

describe("clearance", () => {
  it("is proposed once every milestone is done", () => {
    expect(checkMayProposeClearance([{ isDone: true }]).ok).toBe(true);
    expect(checkMayProposeClearance([{ isDone: true }, { isDone: false }])).toMatchObject({
      message: "1 milestone still to do. Record it as done, or change the plan; then propose clearance",
    });
  });
});

import { describe, expect, test } from "vitest";
import { criterionFeedback } from "@/lib/domain/moderation/criterion-feedback";
import { checkDraftOutcome, checkIssues, draftBlockers, issueKindFor } from "@/lib/domain/moderation/draft-outcome";
import {
  checkEndOutcome,
  checkIssueOutcome,
  checkRepresentation,
  type Decider,
  type OutcomeToIssue,
} from "@/lib/domain/moderation/issue-outcome";

const ready = {
  criteria: [{ code: "3.L1", recorded: true, locked: true }],
  tests: [{ name: "Leadership", rated: true }],
};

describe("drafting", () => {
  test("says each thing that is missing", () => {
    expect(draftBlockers(ready)).toEqual([]);
    const blockers = draftBlockers({
      criteria: [
        { code: "3.L1", recorded: false, locked: false },
        { code: "3.L2", recorded: false, locked: false },
        { code: "3.C1", recorded: true, locked: false },
      ],
      tests: [{ name: "Leadership", rated: false }],
    });
    expect(blockers).toEqual([
      "2 criteria need an agreed score and reasons: 3.L1, 3.L2.",
      "1 record is not locked. Every panel member must confirm.",
      "1 test needs a rating: Leadership.",
    ]);
    expect(draftBlockers({ criteria: [], tests: [] })).toHaveLength(1);
  });

  test("needs a reason to depart from the rule", () => {
    expect(checkDraftOutcome(ready, "A", "A", "").ok).toBe(true);
    expect(checkDraftOutcome(ready, "A", "B", "")).toMatchObject({ error: "invalid" });
    expect(checkDraftOutcome(ready, null, "C", "No customer has signed for any line.").ok).toBe(true);
    expect(checkDraftOutcome({ ...ready, tests: [{ name: "Leadership", rated: false }] }, "A", "A", "")).toMatchObject({
      error: "conflict",
    });
  });

  test.each([
    ["A", 0, true],
    ["B", 0, false],
    ["B", 1, true],
    ["C", 0, true],
  ] as const)("scenario %s with %i issues: %s", (scenario, issues, accepted) => {
    expect(checkIssues(scenario, issues).ok).toBe(accepted);
  });
});

test("the kind of issue follows the scenario", () => {
  expect([issueKindFor("A"), issueKindFor("B"), issueKindFor("C")]).toEqual([
    "development_plan",
    "rapid_management",
    null,
  ]);
});

const dueAt = new Date("2012-09-28T16:00:00Z");
const before = new Date("2012-09-28T15:59:59Z");
const later = new Date("2012-09-28T16:00:01Z");
const open = { dueAt, closedAt: null };

describe("representations", () => {
  test.each([
    [null, before, "conflict"],
    [open, before, null],
    [open, later, "conflict"],
    [{ dueAt, closedAt: before }, before, "conflict"],
  ] as const)("%j at %s: %s", (window, now, error) => {
    const result = checkRepresentation(window, now, "Page 4 was not read at all.");
    if (error === null) expect(result.ok).toBe(true);
    else expect(result).toMatchObject({ error });
  });

  test("say something", () => {
    expect(checkRepresentation(open, before, " ")).toMatchObject({ error: "invalid" });
  });
});

describe("issuing", () => {
  const decider: Decider = { personId: "d", organisationIds: ["nhs-cb"], conflictedCsuIds: [] };
  const outcome: OutcomeToIssue = {
    csuId: "essex",
    scenario: "B",
    issues: 1,
    window: open,
    scorerIds: ["r1", "r2"],
    held: false,
  };

  test.each<[string, Partial<Decider>, Partial<OutcomeToIssue>, Date, string | null]>([
    ["after the window", {}, {}, later, null],
    ["closed early", {}, { window: { dueAt, closedAt: before } }, before, null],
    ["while the window is open", {}, {}, before, "conflict"],
    ["before the draft was shown", {}, { window: null }, later, "conflict"],
    ["held, B without an issue", {}, { held: true, issues: 0 }, later, "conflict"],
    ["B without an issue", {}, { issues: 0 }, later, "conflict"],
    ["by one of the scorers", { personId: "r2" }, {}, later, "forbidden"],
    ["by one of the unit", { organisationIds: ["nhs-cb", "essex"] }, {}, later, "forbidden"],
    ["by one with a conflict", { conflictedCsuIds: ["essex"] }, {}, later, "forbidden"],
    ["by one with a conflict elsewhere", { conflictedCsuIds: ["arden"] }, {}, later, null],
  ])("%s", (_name, person, change, now, error) => {
    const result = checkIssueOutcome({ ...decider, ...person }, { ...outcome, ...change }, now);
    if (error === null) expect(result.ok).toBe(true);
    else expect(result).toMatchObject({ error });
  });

  test("a held outcome is decided, and goes out on release", () => {
    expect(checkIssueOutcome(decider, outcome, later)).toEqual({ ok: true, value: "issue" });
    expect(checkIssueOutcome(decider, { ...outcome, held: true }, later)).toEqual({ ok: true, value: "decide_held" });
  });

  test.each([
    ["issued", "It named the wrong test.", true],
    ["published", "It named the wrong test.", true],
    ["issued", "", false],
    ["drafted", "It named the wrong test.", false],
    ["withdrawn", "It named the wrong test.", false],
  ] as const)("ending one that is %s because '%s': %s", (status, reason, accepted) => {
    expect(checkEndOutcome(status, reason).ok).toBe(accepted);
  });
});

test("the unit reads the agreed record and nothing of a member's own", () => {
  const feedback = criterionFeedback({
    code: "3.C1",
    title: "Service agreements",
    agreed: 2,
    decisiveReasons: "Five of seven lines are signed.",
    amendments: [],
    pagesRead: ["Price list v3, page 4"],
    issues: [{ title: "Sign the last two", exitCriteria: "Seven signed agreements", dueOn: "2012-12-31" }],
  });
  expect(feedback).toEqual({
    code: "3.C1",
    title: "Service agreements",
    score: "2",
    scoreInWords: "Workable, but gaps have no firm plan",
    why: "Five of seven lines are signed.",
    amendments: [],
    pagesRead: ["Price list v3, page 4"],
    toDo: [{ what: "Sign the last two", doneMeans: "Seven signed agreements", dueOn: "2012-12-31" }],
  });
});

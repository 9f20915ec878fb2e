import { expect, test } from "vitest";
import { checkIssueDraft, type IssueDraft, severityWithin } from "@/lib/domain/moderation/issue-draft";
import { checkRateTest } from "@/lib/domain/moderation/rating";

const draft: IssueDraft = { scenario: "B", severity: "critical", dueOn: "2012-11-30", today: "2012-09-14" };

test.each<[string, Partial<IssueDraft>, object]>([
  ["scenario B holds any severity", {}, { ok: true, value: "rapid_management" }],
  ["scenario A holds medium", { scenario: "A", severity: "medium" }, { ok: true, value: "development_plan" }],
  ["scenario A does not hold high", { scenario: "A", severity: "high" }, { error: "invalid" }],
  ["scenario C holds none", { scenario: "C" }, { error: "conflict" }],
  ["today is too soon", { dueOn: "2012-09-14" }, { error: "invalid", fields: { due: "Choose a day after today" } }],
  ["tomorrow is not", { dueOn: "2012-09-15" }, { ok: true }],
])("%s", (_name, change, expected) => {
  expect(checkIssueDraft({ ...draft, ...change })).toMatchObject(expected);
});

test("a proposed severity is held to what the plan may contain", () => {
  expect(severityWithin("development_plan", "critical")).toBe("medium");
  expect(severityWithin("development_plan", "low")).toBe("low");
  expect(severityWithin("rapid_management", "critical")).toBe("critical");
});

test("a test is rated on a locked record, as the rule has it or with a reason", () => {
  const facts = { locked: true, proposed: "marginal", chosen: "marginal", reason: "" } as const;
  expect(checkRateTest(facts)).toMatchObject({ ok: true });
  expect(checkRateTest({ ...facts, locked: false })).toMatchObject({ error: "conflict" });
  expect(checkRateTest({ ...facts, chosen: "fail" })).toMatchObject({ error: "invalid" });
  expect(checkRateTest({ ...facts, proposed: null })).toMatchObject({ error: "invalid" });
});

import { describe, expect, test } from "vitest";
import { type PlaceOnPanel, panelTask } from "./panel-task";

const reviewer = (over: Partial<PlaceOnPanel> = {}): PlaceOnPanel => ({
  duty: "reviewer",
  name: "Ada",
  hasSubmitted: false,
  dueOn: "2012-09-21",
  vacant: null,
  isSetAside: false,
  ...over,
});
const moderator = (over: Partial<PlaceOnPanel> = {}) =>
  reviewer({ duty: "moderator", name: "Mo", dueOn: null, ...over });
const conflict = { why: "conflict", on: "2012-09-10" } as const;
const roleEnded = { why: "role_ended", on: "2012-09-10" } as const;
const full = [reviewer(), reviewer({ hasSubmitted: true }), reviewer(), moderator()];

const known = {
  size: 3,
  handedInOn: "2012-08-31",
  today: "2012-09-14",
  holidays: new Set<string>(),
  knowsHowFar: true,
  isReviewer: false,
} as const;

describe("the panel of a case that is handed in", () => {
  test.each<[string, readonly PlaceOnPanel[], string, string, string | null]>([
    ["nobody", [], "Assign 3 reviewers", "The case is submitted and its panel is not full", "2012-09-07"],
    ["no moderator", full.slice(0, 3), "Assign a moderator", "The panel has no moderator", "2012-09-07"],
    [
      "a reviewer recused",
      [reviewer({ vacant: conflict }), ...full.slice(1)],
      "Find another reviewer",
      "Ada declared a conflict on 10 September 2012",
      "2012-09-17",
    ],
    [
      "a reviewer without the role",
      [reviewer({ vacant: roleEnded }), ...full.slice(1)],
      "Find another reviewer",
      "Ada lost the role of reviewer on 10 September 2012",
      "2012-09-17",
    ],
    [
      "two gone",
      [reviewer({ vacant: conflict }), reviewer({ vacant: roleEnded }), ...full.slice(2)],
      "Find 2 reviewers",
      "Ada declared a conflict on 10 September 2012",
      "2012-09-17",
    ],
    [
      "a moderator without the role",
      [...full.slice(0, 3), moderator({ vacant: roleEnded })],
      "Find another moderator",
      "Mo lost the role of moderator on 10 September 2012",
      "2012-09-17",
    ],
    ["everybody", full, "1 of 3 reviews submitted", "Reviewers are scoring", null],
  ])("with %s", (_panel, places, title, why, dueOn) => {
    expect(panelTask(places, known)).toMatchObject({ title, why, dueOn });
  });

  test("asks nothing more once a vacant place is filled", () => {
    const places = [...full, reviewer({ vacant: conflict }), moderator({ vacant: roleEnded })];
    expect(panelTask(places, known)?.title).toBe("1 of 3 reviews submitted");
  });

  test("asks no reviewer of the case for its moderator", () => {
    expect(panelTask(full.slice(0, 3), { ...known, isReviewer: true, knowsHowFar: false })).toBeNull();
  });

  test("says nothing of reviews to who may not know of them", () => {
    expect(panelTask(full, { ...known, knowsHowFar: false })).toBeNull();
  });
});
